import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122175848 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "account_session" drop constraint if exists "account_session_token_hash_unique";`);
    this.addSql(`alter table if exists "account_contact" drop constraint if exists "account_contact_customer_id_value_unique";`);
    this.addSql(`create table if not exists "account_contact" ("id" text not null, "customer_id" text not null, "kind" text check ("kind" in ('email', 'phone')) not null, "value" text not null, "confirmed_at" timestamptz null, "requested_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "account_contact_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_account_contact_deleted_at" ON "account_contact" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_account_contact_customer_id_value_unique" ON "account_contact" ("customer_id", "value") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "account_session" ("id" text not null, "customer_id" text not null, "token_hash" text not null, "device" text not null, "last_seen_at" timestamptz not null, "expires_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "account_session_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_account_session_deleted_at" ON "account_session" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_account_session_token_hash_unique" ON "account_session" ("token_hash") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_account_session_customer_id" ON "account_session" ("customer_id") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "account_contact" cascade;`);

    this.addSql(`drop table if exists "account_session" cascade;`);
  }

}
