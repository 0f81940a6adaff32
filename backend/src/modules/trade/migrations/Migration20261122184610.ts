import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122184610 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "issued_document" drop constraint if exists "issued_document_series_year_number_unique";`);
    this.addSql(`alter table if exists "issued_document" drop constraint if exists "issued_document_series_order_id_unique";`);
    this.addSql(`alter table if exists "document_series" drop constraint if exists "document_series_series_year_unique";`);
    this.addSql(`create table if not exists "document_series" ("id" text not null, "series" text not null, "year" integer not null, "last_number" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "document_series_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_document_series_deleted_at" ON "document_series" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_document_series_series_year_unique" ON "document_series" ("series", "year") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "issued_document" ("id" text not null, "series" text not null, "year" integer not null, "number" integer not null, "order_id" text not null, "issued_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "issued_document_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_issued_document_deleted_at" ON "issued_document" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_issued_document_series_order_id_unique" ON "issued_document" ("series", "order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_issued_document_series_year_number_unique" ON "issued_document" ("series", "year", "number") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "document_series" cascade;`);

    this.addSql(`drop table if exists "issued_document" cascade;`);
  }

}
