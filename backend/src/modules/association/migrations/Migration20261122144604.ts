import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122144604 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "association" drop constraint if exists "association_handle_unique";`);
    this.addSql(`create table if not exists "association" ("id" text not null, "handle" text not null, "name" text not null, "story" text not null, "village" text null, "province_code" text not null, "status" text check ("status" in ('active', 'suspended')) not null default 'active', "women_led" boolean not null default false, "youth_led" boolean not null default false, "vat_registered" boolean not null default false, "demonstration" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "association_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_association_handle_unique" ON "association" ("handle") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_association_deleted_at" ON "association" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "producer" ("id" text not null, "name" text not null, "association_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "producer_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_association_id" ON "producer" ("association_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_producer_deleted_at" ON "producer" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "producer" add constraint "producer_association_id_foreign" foreign key ("association_id") references "association" ("id") on update cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "producer" drop constraint if exists "producer_association_id_foreign";`);

    this.addSql(`drop table if exists "association" cascade;`);

    this.addSql(`drop table if exists "producer" cascade;`);
  }

}
