import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261130193000 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "listing_import" ("id" text not null, "association_id" text not null, "file_name" text not null, "format" text check ("format" in ('xlsx', 'csv')) not null, "file_sha256" text not null, "headings" jsonb not null, "columns" jsonb not null, "cautions" jsonb not null, "row_count" integer not null, "examples" integer not null default 0, "state" text check ("state" in ('checked', 'running', 'stopped', 'done', 'abandoned')) not null default 'checked', "overwrites" boolean not null default false, "begun_by" text not null, "begun_at" timestamptz not null, "finished_at" timestamptz null, "stopped_because" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "listing_import_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_import_deleted_at" ON "listing_import" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_import_association_id_begun_at" ON "listing_import" ("association_id", "begun_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_import_open_once" ON "listing_import" ("association_id") WHERE state in ('running', 'stopped') and deleted_at is null;`);

    this.addSql(`create table if not exists "listing_import_item" ("id" text not null, "import_id" text not null, "position" integer not null, "reference" text null, "rows" jsonb not null, "state" text check ("state" in ('good', 'clash', 'bad', 'unchanged', 'written', 'failed')) not null, "problems" jsonb not null, "given" jsonb null, "is_new" boolean not null, "base_digest" text null, "listing_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "listing_import_item_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_import_item_deleted_at" ON "listing_import_item" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_import_item_import_id_position_unique" ON "listing_import_item" ("import_id", "position") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_import_item_import_id_state_position" ON "listing_import_item" ("import_id", "state", "position") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "listing_import_row" ("id" text not null, "import_id" text not null, "number" integer not null, "cells" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "listing_import_row_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_import_row_deleted_at" ON "listing_import_row" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_import_row_import_id_number_unique" ON "listing_import_row" ("import_id", "number") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "listing_reference" ("id" text not null, "association_id" text not null, "reference" text not null, "reference_key" text not null, "listing_id" text not null, "digest" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "listing_reference_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_reference_deleted_at" ON "listing_reference" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_reference_association_id_reference_key_unique" ON "listing_reference" ("association_id", "reference_key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_reference_listing_id_unique" ON "listing_reference" ("listing_id") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    for (const table of ["listing_reference", "listing_import_row", "listing_import_item", "listing_import"])
      this.addSql(`drop table if exists "${table}" cascade;`);
  }

}
