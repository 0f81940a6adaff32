import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261130160050 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "listing" ("id" text not null, "association_id" text not null, "draft_id" text not null, "state" text check ("state" in ('draft', 'submitted', 'returned', 'published', 'withdrawn')) not null default 'draft', "revision" integer not null default 1, "product_id" text null, "published_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "listing_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_deleted_at" ON "listing" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_association_id_draft_id_unique" ON "listing" ("association_id", "draft_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_product_id_unique" ON "listing" ("product_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_association_id_updated_at" ON "listing" ("association_id", "updated_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "listing_version" ("id" text not null, "listing_id" text not null, "state" text check ("state" in ('draft', 'submitted', 'returned', 'live', 'superseded')) not null, "document" jsonb not null, "saved_at" timestamptz not null, "saved_by" text not null, "submitted_at" timestamptz null, "submitted_by" text null, "reviewer" text check ("reviewer" in ('association', 'secretariat')) null, "returned_at" timestamptz null, "returned_by" text check ("returned_by" in ('association', 'secretariat')) null, "reasons" jsonb null, "decided_at" timestamptz null, "decided_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "listing_version_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_version_listing_id" ON "listing_version" ("listing_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_version_deleted_at" ON "listing_version" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_version_working_once" ON "listing_version" ("listing_id") WHERE state in ('draft', 'submitted', 'returned') and deleted_at is null;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_version_live_once" ON "listing_version" ("listing_id") WHERE state = 'live' and deleted_at is null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_version_reviewed" ON "listing_version" ("reviewer", "submitted_at") WHERE state = 'submitted' and deleted_at is null;`);

    this.addSql(`alter table if exists "listing_version" add constraint "listing_version_listing_id_foreign" foreign key ("listing_id") references "listing" ("id") on update cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "listing_version" cascade;`);

    this.addSql(`drop table if exists "listing" cascade;`);
  }

}
