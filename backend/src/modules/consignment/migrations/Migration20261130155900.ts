import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const STATUSES = "'placed', 'confirmed', 'partly_dispatched', 'dispatched', 'delivered', 'cancelled'"
const REASONS =
  "'changed_mind', 'ordered_by_mistake', 'takes_too_long', 'other', 'out_of_stock', 'buyer_asked', 'not_paid', 'damaged', 'cannot_be_sent'"
const CARRIERS =
  "'jt_express', 'vet_express', 'virak_buntham', 'cambodia_post', 'cambodia_post_ems', 'own_delivery', 'pick_up', 'other'"
const DIFFERENCES =
  "'buyer_paid_less', 'buyer_paid_more', 'other_currency', 'carrier_kept_fee', 'not_paid', 'other'"
const ZERO = `'{"value": "0", "precision": 20}'`
const TIMES = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`
const TABLES = ["consignment_parcel", "parcel_line", "consignment_credit", "collected_cash"] as const

/** Parcels, what was declined, and cash: a consignment is no longer sent and handed over as one. */
export class Migration20261130155900 extends Migration {
  override async up(): Promise<void> {
    this.widen()
    this.makeTables()
    this.moveParcels()
    this.addSql(`alter table consignment drop column if exists carrier, drop column if exists tracking_number`)
  }

  private widen(): void {
    for (const [table, column, values] of [
      ["consignment", "status", STATUSES],
      ["consignment_event", "status", STATUSES],
      ["consignment_event", "reason", REASONS],
    ] as const) {
      this.addSql(`alter table ${table} drop constraint if exists ${table}_${column}_check`)
      this.addSql(`alter table ${table} add constraint ${table}_${column}_check check (${column} in (${values}))`)
    }
    this.addSql(`
      alter table consignment
        add column if not exists credited_total numeric not null default 0,
        add column if not exists raw_credited_total jsonb not null default ${ZERO}`)
    this.addSql(`alter table consignment drop constraint if exists ovop_consignment_credited`)
    this.addSql(`
      alter table consignment add constraint ovop_consignment_credited check (credited_total between 0 and total)`)
    this.addSql(`
      alter table consignment_line
        add column if not exists declined_quantity integer not null default 0,
        add column if not exists dispatched_quantity integer not null default 0,
        add column if not exists returned_quantity integer not null default 0,
        add column if not exists completed_at timestamptz null`)
    // What can be sent, declined or taken back is scarce, so the row itself refuses too much of it.
    this.addSql(`alter table consignment_line drop constraint if exists ovop_line_quantities`)
    this.addSql(`
      alter table consignment_line add constraint ovop_line_quantities
        check (least(declined_quantity, dispatched_quantity, returned_quantity) >= 0
               and declined_quantity + dispatched_quantity <= quantity and returned_quantity <= dispatched_quantity)`)
  }

  private makeTables(): void {
    this.addSql(`create table if not exists "consignment_parcel" ("id" text not null, "order_id" text not null, "place" integer not null, "fulfillment_id" text null, "carrier" text check ("carrier" in (${CARRIERS})) not null, "carrier_name" text null, "tracking_number" text null, "amount_to_collect" numeric not null, "dispatched_at" timestamptz not null, "delivered_at" timestamptz null, "proof" text check ("proof" in ('association', 'buyer', 'code', 'secretariat')) null, "code_tries" integer not null default 0, "complaint_id" text null, "consignment_id" text not null, "raw_amount_to_collect" jsonb not null, ${TIMES}, constraint "consignment_parcel_pkey" primary key ("id"));`)
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_consignment_parcel_fulfillment_id_unique" ON "consignment_parcel" ("fulfillment_id") WHERE deleted_at IS NULL;`)
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_consignment_parcel_consignment_id_place_unique" ON "consignment_parcel" ("consignment_id", "place") WHERE deleted_at IS NULL;`)
    this.addSql(`create table if not exists "parcel_line" ("id" text not null, "consignment_line_id" text not null, "quantity" integer not null, "parcel_id" text not null, ${TIMES}, constraint "parcel_line_pkey" primary key ("id"));`)
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_parcel_line_parcel_id" ON "parcel_line" ("parcel_id") WHERE deleted_at IS NULL;`)
    this.addSql(`create table if not exists "consignment_credit" ("id" text not null, "cause" text check ("cause" in ('declined', 'complaint')) not null, "consignment_line_id" text null, "quantity" integer not null, "amount" numeric not null, "reason" text check ("reason" in (${REASONS})) null, "note" text null, "complaint_id" text null, "occurred_at" timestamptz not null, "consignment_id" text not null, "raw_amount" jsonb not null, ${TIMES}, constraint "consignment_credit_pkey" primary key ("id"));`)
    this.addSql(`create table if not exists "collected_cash" ("id" text not null, "parcel_id" text null, "consignment_line_id" text null, "expected" numeric not null, "amount" numeric not null, "difference" text check ("difference" in (${DIFFERENCES})) null, "note" text null, "recorded_by" text null, "recorded_at" timestamptz not null, "consignment_id" text not null, "raw_expected" jsonb not null, "raw_amount" jsonb not null, ${TIMES}, constraint "collected_cash_pkey" primary key ("id"));`)
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_collected_cash_parcel_id_unique" ON "collected_cash" ("parcel_id") WHERE deleted_at IS NULL;`)
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_collected_cash_consignment_line_id_unique" ON "collected_cash" ("consignment_line_id") WHERE deleted_at IS NULL;`)
    for (const table of TABLES) {
      this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_${table}_deleted_at" ON "${table}" ("deleted_at") WHERE deleted_at IS NULL;`)
      if (table === "parcel_line") continue
      this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_${table}_consignment_id" ON "${table}" ("consignment_id") WHERE deleted_at IS NULL;`)
      this.addSql(`alter table if exists "${table}" add constraint "${table}_consignment_id_foreign" foreign key ("consignment_id") references "consignment" ("id") on update cascade on delete cascade;`)
    }
    this.addSql(`alter table if exists "parcel_line" add constraint "parcel_line_parcel_id_foreign" foreign key ("parcel_id") references "consignment_parcel" ("id") on update cascade on delete cascade;`)
    this.makeComplaints()
    // The inbox of an association, newest first.
    this.addSql(`create index if not exists ovop_consignment_inbox on consignment (association_id, created_at desc, id desc) where deleted_at is null`)
  }

  private makeComplaints(): void {
    this.addSql(`create table if not exists "complaint" ("id" text not null, "state" text check ("state" in ('open', 'offered', 'refused', 'referred', 'awaiting_goods', 'awaiting_replacement', 'settled', 'closed')) not null default 'open', "reason" text check ("reason" in ('damaged', 'spoilt', 'wrong_goods', 'missing', 'not_as_described', 'other')) not null, "wish" text check ("wish" in ('refund', 'replacement')) not null, "note" text null, "worth" numeric not null, "outcome" text check ("outcome" in ('refund', 'replacement')) null, "refund" numeric null, "goods_back" boolean null, "restocked" boolean null, "consignment_id" text not null, "raw_worth" jsonb not null, "raw_refund" jsonb null, ${TIMES}, constraint "complaint_pkey" primary key ("id"));`)
    this.addSql(`create table if not exists "complaint_line" ("id" text not null, "consignment_line_id" text not null, "quantity" integer not null, "complaint_id" text not null, ${TIMES}, constraint "complaint_line_pkey" primary key ("id"));`)
    this.addSql(`create table if not exists "complaint_step" ("id" text not null, "step" text check ("step" in ('opened', 'accepted', 'offered', 'refused', 'agreed', 'referred', 'decided', 'dismissed', 'goods_received', 'replacement_sent', 'refunded', 'withdrawn')) not null, "actor" text check ("actor" in ('buyer', 'association', 'secretariat', 'market')) not null, "actor_id" text null, "note" text null, "occurred_at" timestamptz not null, "complaint_id" text not null, ${TIMES}, constraint "complaint_step_pkey" primary key ("id"));`)
    this.addSql(`create table if not exists "complaint_photograph" ("id" text not null, "order_id" text not null, "file_id" text not null, "size_bytes" integer not null, "complaint_id" text null, ${TIMES}, constraint "complaint_photograph_pkey" primary key ("id"));`)
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_complaint_photograph_order_id" ON "complaint_photograph" ("order_id") WHERE deleted_at IS NULL;`)
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_complaint_consignment_id" ON "complaint" ("consignment_id") WHERE deleted_at IS NULL;`)
    this.addSql(`alter table if exists "complaint" add constraint "complaint_consignment_id_foreign" foreign key ("consignment_id") references "consignment" ("id") on update cascade on delete cascade;`)
    for (const table of ["complaint_line", "complaint_step", "complaint_photograph"]) {
      const gone = table === "complaint_photograph" ? "set null" : "cascade"
      this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_${table}_complaint_id" ON "${table}" ("complaint_id") WHERE deleted_at IS NULL;`)
      this.addSql(`alter table if exists "${table}" add constraint "${table}_complaint_id_foreign" foreign key ("complaint_id") references "complaint" ("id") on update cascade on delete ${gone};`)
    }
    for (const table of ["complaint", "complaint_line", "complaint_step", "complaint_photograph"])
      this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_${table}_deleted_at" ON "${table}" ("deleted_at") WHERE deleted_at IS NULL;`)
  }

  /** What was sent before there were parcels was sent as one, goods and all; a service was over when it was handed over. */
  private moveParcels(): void {
    this.addSql(`
      insert into consignment_parcel (id, order_id, place, fulfillment_id, carrier, carrier_name, tracking_number, amount_to_collect,
                                      raw_amount_to_collect, dispatched_at, delivered_at, proof, consignment_id)
      select 'parcel_' || substr(c.id, 7), c.order_id, 1, f.id,
             case when c.carrier is null and c.pick_up_point is not null then 'pick_up' else 'other' end,
             coalesce(c.carrier, case when c.pick_up_point is null then '–' end), c.tracking_number,
             c.amount_to_collect, c.raw_amount_to_collect, coalesce(f.shipped_at, f.created_at),
             case when c.status = 'delivered' then coalesce(f.delivered_at, c.updated_at) end,
             case when c.status = 'delivered' then 'secretariat' end, c.id
        from consignment c
        join fulfillment f on f.metadata->>'consignment_id' = c.id and f.canceled_at is null and f.deleted_at is null
       where c.status in ('dispatched', 'delivered') and c.deleted_at is null
      on conflict do nothing`)
    this.addSql(`
      insert into parcel_line (id, consignment_line_id, quantity, parcel_id)
      select 'parcell_' || substr(l.id, 8), l.id, l.quantity, p.id
        from consignment_parcel p
        join consignment_line l on l.consignment_id = p.consignment_id and l.sector <> 'service' and l.deleted_at is null
      on conflict do nothing`)
    this.addSql(`
      update consignment_line l set dispatched_quantity = l.quantity
        from parcel_line p where p.consignment_line_id = l.id and l.dispatched_quantity = 0`)
    this.addSql(`
      update consignment_line l set completed_at = c.updated_at
        from consignment c where c.id = l.consignment_id and c.status = 'delivered' and l.sector = 'service'`)
  }

  override async down(): Promise<void> {
    this.addSql(`alter table consignment add column if not exists carrier text null, add column if not exists tracking_number text null`)
    for (const table of [...TABLES, "complaint_photograph", "complaint_step", "complaint_line", "complaint"])
      this.addSql(`drop table if exists "${table}" cascade`)
    this.addSql(`drop index if exists ovop_consignment_inbox`)
    this.addSql(`
      alter table consignment_line drop constraint if exists ovop_line_quantities,
        drop column if exists declined_quantity, drop column if exists dispatched_quantity,
        drop column if exists returned_quantity, drop column if exists completed_at`)
    this.addSql(`
      alter table consignment drop constraint if exists ovop_consignment_credited,
        drop column if exists credited_total, drop column if exists raw_credited_total`)
  }
}
