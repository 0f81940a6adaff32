import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const CAUSE = "bank_transfer_refund_cause_check"

/** Money is also owed back for a part that was declined, and after a complaint. */
export class Migration20261130155910 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table bank_transfer_refund drop constraint if exists ${CAUSE}`)
    this.addSql(
      `alter table bank_transfer_refund add constraint ${CAUSE}
         check (cause in ('consignment_cancelled', 'order_cancelled', 'overpaid', 'lines_declined', 'complaint_settled'))`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`update bank_transfer_refund set cause = 'consignment_cancelled'
      where cause in ('lines_declined', 'complaint_settled')`)
    this.addSql(`alter table bank_transfer_refund drop constraint if exists ${CAUSE}`)
    this.addSql(
      `alter table bank_transfer_refund add constraint ${CAUSE}
         check (cause in ('consignment_cancelled', 'order_cancelled', 'overpaid'))`,
    )
  }
}
