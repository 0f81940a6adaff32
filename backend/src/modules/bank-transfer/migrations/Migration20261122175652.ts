import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122175652 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "bank_transfer_receipt" drop constraint if exists "bank_transfer_receipt_bank_reference_unique";`);
    this.addSql(`create table if not exists "bank_transfer_receipt" ("id" text not null, "payment_id" text not null, "amount" numeric not null, "currency_code" text not null, "day" text not null, "bank_reference" text not null, "recorded_by" text not null, "raw_amount" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "bank_transfer_receipt_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_bank_transfer_receipt_payment_id" ON "bank_transfer_receipt" ("payment_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_bank_transfer_receipt_bank_reference_unique" ON "bank_transfer_receipt" ("bank_reference") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_bank_transfer_receipt_deleted_at" ON "bank_transfer_receipt" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "bank_transfer_refund" ("id" text not null, "payment_id" text not null, "order_id" text not null, "amount" numeric not null, "currency_code" text not null, "cause" text check ("cause" in ('consignment_cancelled', 'order_cancelled', 'overpaid')) not null, "paid_day" text null, "bank_reference" text null, "paid_by" text null, "raw_amount" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "bank_transfer_refund_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_bank_transfer_refund_order_id" ON "bank_transfer_refund" ("order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_bank_transfer_refund_deleted_at" ON "bank_transfer_refund" ("deleted_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "bank_transfer_receipt" cascade;`);

    this.addSql(`drop table if exists "bank_transfer_refund" cascade;`);
  }

}
