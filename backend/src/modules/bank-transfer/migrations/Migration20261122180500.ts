import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Guards over core's tables that transfers stand on. Core's modules are migrated before ours, in the order of the
 * configuration, so the tables are there.
 */
export class Migration20261122180500 extends Migration {
  override async up(): Promise<void> {
    // A person finds a payment by this alone, so two payments never share one.
    this.addSql(`
      create unique index if not exists ovop_transfer_reference on payment ((data->>'reference'))
      where provider_id = 'pp_bank-transfer_default' and deleted_at is null`)
    // A transfer is captured in one sum, once, whoever confirms it at the same time. Ours are told by who captures.
    this.addSql(`
      create unique index if not exists ovop_transfer_captured_once on capture (payment_id)
      where created_by like 'bank-transfer:%' and deleted_at is null`)
  }

  override async down(): Promise<void> {
    this.addSql("drop index if exists ovop_transfer_captured_once")
    this.addSql("drop index if exists ovop_transfer_reference")
  }
}
