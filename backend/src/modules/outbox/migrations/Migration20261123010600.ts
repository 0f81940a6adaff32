import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Room for another consumer: who works on what members send. */
export class Migration20261123010600 extends Migration {
  override async up(): Promise<void> {
    this.addSql("alter table outbox_change drop constraint if exists outbox_change_consumer_check")
    this.addSql(`alter table outbox_change add constraint outbox_change_consumer_check
      check (consumer in ('catalogue', 'storefront', 'message', 'upload'))`)
  }

  override async down(): Promise<void> {
    this.addSql("delete from outbox_change where consumer = 'upload'")
    this.addSql("alter table outbox_change drop constraint if exists outbox_change_consumer_check")
    this.addSql(`alter table outbox_change add constraint outbox_change_consumer_check
      check (consumer in ('catalogue', 'storefront', 'message'))`)
  }
}
