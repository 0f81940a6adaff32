import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123010500 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "upload" ("id" text not null, "association_id" text not null, "member_id" text not null, "purpose" text check ("purpose" in ('picture', 'document')) not null, "name" text not null, "size_bytes" integer not null, "state" text check ("state" in ('receiving', 'checking', 'working', 'ready', 'refused')) not null default 'receiving', "reason" text check ("reason" in ('upload_type', 'upload_broken', 'upload_too_many_pixels', 'upload_active_content', 'upload_encrypted', 'upload_too_many_pages', 'upload_infected')) null, "mime_type" text check ("mime_type" in ('image/jpeg', 'image/png', 'image/webp', 'image/avif', 'application/pdf')) null, "sha256" text null, "base" text null, "width_px" integer null, "height_px" integer null, "received_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "upload_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_upload_deleted_at" ON "upload" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_upload_association_id_created_at" ON "upload" ("association_id", "created_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_upload_state" ON "upload" ("state") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_upload_base" ON "upload" ("base") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "upload_file" ("id" text not null, "base" text not null, "kind" text check ("kind" in ('original', 'avif', 'webp')) not null, "width_px" integer not null, "file_id" text not null, "size_bytes" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "upload_file_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_upload_file_deleted_at" ON "upload_file" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_upload_file_base_kind_width_px_unique" ON "upload_file" ("base", "kind", "width_px") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "upload" cascade;`);

    this.addSql(`drop table if exists "upload_file" cascade;`);
  }

}
