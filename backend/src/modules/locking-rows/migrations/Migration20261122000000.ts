import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122000000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table if not exists lock_row (
        key text primary key,
        owner_id text,
        holder bigint not null,
        expires_at timestamptz,
        taken_at timestamptz not null default now()
      )`)
  }

  override async down(): Promise<void> {
    this.addSql("drop table if exists lock_row")
  }
}
