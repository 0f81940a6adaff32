import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122144608 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "idempotency_record" drop constraint if exists "idempotency_record_scope_key_unique";`);
    this.addSql(`create table if not exists "idempotency_record" ("id" text not null, "scope" text not null, "key" text not null, "body_hash" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "idempotency_record_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_idempotency_record_deleted_at" ON "idempotency_record" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_idempotency_record_scope_key_unique" ON "idempotency_record" ("scope", "key") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "idempotency_record" cascade;`);
  }

}
