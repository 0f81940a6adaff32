import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** The indexes' own tables come and go with their definitions; only what they stand on is migrated. */
export class Migration20261122181517 extends Migration {
  override async up(): Promise<void> {
    this.addSql("create extension if not exists pg_trgm")
  }

  /** The extension may serve others by now, so it stays. */
  override async down(): Promise<void> {}
}
