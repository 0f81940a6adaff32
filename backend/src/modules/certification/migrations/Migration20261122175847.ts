import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122175847 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "certificate_evidence_event" ("id" text not null, "from_level" text check ("from_level" in ('claimed', 'document_seen', 'issuer_confirmed', 'registry_linked')) not null, "to_level" text check ("to_level" in ('claimed', 'document_seen', 'issuer_confirmed', 'registry_linked')) not null, "reason" text not null, "actor" text not null, "occurred_at" timestamptz not null, "certificate_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "certificate_evidence_event_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_certificate_evidence_event_certificate_id" ON "certificate_evidence_event" ("certificate_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_certificate_evidence_event_deleted_at" ON "certificate_evidence_event" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "certificate_document" ("id" text not null, "file_id" text not null, "name" text not null, "mime_type" text check ("mime_type" in ('application/pdf', 'image/jpeg', 'image/png')) not null, "size_bytes" integer not null, "sha256" text not null, "actor" text not null, "certificate_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "certificate_document_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_certificate_document_certificate_id" ON "certificate_document" ("certificate_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_certificate_document_deleted_at" ON "certificate_document" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "certificate_evidence_event" add constraint "certificate_evidence_event_certificate_id_foreign" foreign key ("certificate_id") references "certificate" ("id") on update cascade;`);

    this.addSql(`alter table if exists "certificate_document" add constraint "certificate_document_certificate_id_foreign" foreign key ("certificate_id") references "certificate" ("id") on update cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "certificate_evidence_event" cascade;`);

    this.addSql(`drop table if exists "certificate_document" cascade;`);
  }

}
