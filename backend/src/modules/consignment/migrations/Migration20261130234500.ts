import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Core keeps the journal of every completion for three days. Whoever looks for those that never ended, before each
 * order and every minute, must not read all of them to find none.
 */
export class Migration20261130234500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create index if not exists ovop_unended_completion on workflow_execution ((context #>> '{data,payload,id}'))
       where workflow_id = 'complete-cart' and state not in ('done', 'failed', 'reverted')`)
  }

  override async down(): Promise<void> {
    this.addSql("drop index if exists ovop_unended_completion")
  }
}
