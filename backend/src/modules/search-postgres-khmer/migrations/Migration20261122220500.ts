import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Numbers readings of what the indexes hold, in the order in which they begin, whichever process begins them. */
export class Migration20261122220500 extends Migration {
  override async up(): Promise<void> {
    this.addSql("create sequence if not exists ovop_search_reading")
  }

  override async down(): Promise<void> {
    this.addSql("drop sequence if exists ovop_search_reading")
  }
}
