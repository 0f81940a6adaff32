import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123005800 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`drop index if exists "IDX_account_session_customer_id";`);
    this.addSql(`alter table if exists "account_session" rename column "customer_id" to "account_id";`);
    this.addSql(`alter table if exists "account_session" add column if not exists "account_kind" text check ("account_kind" in ('customer', 'member')) not null default 'customer', add column if not exists "second_factor_due" boolean not null default false;`);
    this.addSql(`alter table if exists "account_session" alter column "account_kind" drop default;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_account_session_account_id" ON "account_session" ("account_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "member" ("id" text not null, "name" text not null, "locale" text check ("locale" in ('km', 'en')) not null default 'km', "email" text null, "phone" text null, "auth_identity_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "member_pkey" primary key ("id"), constraint "member_check" check ("email" is not null or "phone" is not null));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_member_deleted_at" ON "member" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_member_email_unique" ON "member" ("email") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_member_phone_unique" ON "member" ("phone") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "one_time_code" ("id" text not null, "member_id" text not null, "purpose" text check ("purpose" in ('sign_in', 'reset_password', 'confirm_contact')) not null, "contact" text not null, "code_hash" text not null, "tries_left" integer not null, "expires_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "one_time_code_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_one_time_code_deleted_at" ON "one_time_code" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_one_time_code_member_id_purpose_unique" ON "one_time_code" ("member_id", "purpose") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "one_time_code" cascade;`);

    this.addSql(`drop table if exists "member" cascade;`);

    this.addSql(`delete from "account_session" where "account_kind" = 'member';`);
    this.addSql(`drop index if exists "IDX_account_session_account_id";`);
    this.addSql(`alter table if exists "account_session" drop column if exists "account_kind", drop column if exists "second_factor_due";`);
    this.addSql(`alter table if exists "account_session" rename column "account_id" to "customer_id";`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_account_session_customer_id" ON "account_session" ("customer_id") WHERE deleted_at IS NULL;`);
  }

}
