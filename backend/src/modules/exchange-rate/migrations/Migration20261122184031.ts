import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122184031 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "exchange_rate_event" ("id" text not null, "type" text check ("type" in ('published', 'corrected')) not null, "khr_per_usd" numeric not null, "reason" text null, "actor" text not null, "occurred_at" timestamptz not null, "rate_id" text not null, "raw_khr_per_usd" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "exchange_rate_event_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_exchange_rate_event_rate_id" ON "exchange_rate_event" ("rate_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_exchange_rate_event_deleted_at" ON "exchange_rate_event" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "exchange_rate_event" add constraint "exchange_rate_event_rate_id_foreign" foreign key ("rate_id") references "exchange_rate" ("id") on update cascade;`);

    this.addSql(`alter table if exists "exchange_rate" add column if not exists "prices_followed_at" timestamptz null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "exchange_rate_event" cascade;`);

    this.addSql(`alter table if exists "exchange_rate" drop column if exists "prices_followed_at";`);
  }

}
