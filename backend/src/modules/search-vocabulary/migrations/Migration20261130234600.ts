import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261130234600 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "search_synonym" ("id" text not null, "terms" text[] not null, "keys" text[] not null, "changed_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "search_synonym_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_search_synonym_deleted_at" ON "search_synonym" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    // Every search asks for the groups of what was typed.
    this.addSql(
      `create index if not exists "IDX_search_synonym_keys" on "search_synonym" using gin ("keys") where deleted_at is null;`,
    )
    this.addSql(
      `create table if not exists "missed_search" ("id" text not null, "day" text not null, "words" text not null, "times" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "missed_search_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_missed_search_deleted_at" ON "missed_search" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_missed_search_day_words_unique" ON "missed_search" ("day", "words") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "search_synonym" cascade;`)
    this.addSql(`drop table if exists "missed_search" cascade;`)
  }
}
