import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** The table in which `rate-limiter-flexible` counts, in the form it asks for. */
export class Migration20261122150100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table if not exists rate_limit (
        key varchar(255) primary key,
        points integer not null default 0,
        expire bigint
      )`)
  }

  override async down(): Promise<void> {
    this.addSql("drop table if exists rate_limit")
  }
}
