import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122144605 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "certificate" drop constraint if exists "certificate_scheme_id_number_unique";`);
    this.addSql(`alter table if exists "certificate" drop constraint if exists "certificate_code_unique";`);
    this.addSql(`alter table if exists "certification_scheme" drop constraint if exists "certification_scheme_code_unique";`);
    this.addSql(`create table if not exists "certification_scheme" ("id" text not null, "code" text not null, "kind" text check ("kind" in ('ovop_recognition', 'star_rating', 'geographical_indication', 'collective_mark', 'conformity_mark', 'good_practice', 'organic', 'halal', 'food_safety')) not null, "name" text not null, "issuer" text not null, "run_by_us" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "certification_scheme_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_certification_scheme_code_unique" ON "certification_scheme" ("code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_certification_scheme_deleted_at" ON "certification_scheme" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "certificate" ("id" text not null, "code" text not null, "number" text not null, "valid_from" text not null, "valid_to" text null, "evidence_level" text check ("evidence_level" in ('claimed', 'document_seen', 'issuer_confirmed', 'registry_linked')) not null default 'claimed', "demonstration" boolean not null default false, "scheme_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "certificate_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_certificate_code_unique" ON "certificate" ("code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_certificate_scheme_id" ON "certificate" ("scheme_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_certificate_deleted_at" ON "certificate" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_certificate_scheme_id_number_unique" ON "certificate" ("scheme_id", "number") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "certificate_status_event" ("id" text not null, "type" text check ("type" in ('granted', 'suspended', 'reinstated', 'revoked', 'withdrawn', 'superseded')) not null, "occurred_at" timestamptz not null, "actor" text not null, "reason" text null, "certificate_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "certificate_status_event_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_certificate_status_event_certificate_id" ON "certificate_status_event" ("certificate_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_certificate_status_event_deleted_at" ON "certificate_status_event" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "certificate" add constraint "certificate_scheme_id_foreign" foreign key ("scheme_id") references "certification_scheme" ("id") on update cascade;`);

    this.addSql(`alter table if exists "certificate_status_event" add constraint "certificate_status_event_certificate_id_foreign" foreign key ("certificate_id") references "certificate" ("id") on update cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "certificate" drop constraint if exists "certificate_scheme_id_foreign";`);

    this.addSql(`alter table if exists "certificate_status_event" drop constraint if exists "certificate_status_event_certificate_id_foreign";`);

    this.addSql(`drop table if exists "certification_scheme" cascade;`);

    this.addSql(`drop table if exists "certificate" cascade;`);

    this.addSql(`drop table if exists "certificate_status_event" cascade;`);
  }

}
