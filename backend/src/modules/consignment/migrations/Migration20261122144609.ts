import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122144609 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "consignment_line" drop constraint if exists "consignment_line_order_line_item_id_unique";`);
    this.addSql(`alter table if exists "consignment" drop constraint if exists "consignment_order_id_association_id_unique";`);
    this.addSql(`alter table if exists "consignment" drop constraint if exists "consignment_number_unique";`);
    this.addSql(`create table if not exists "consignment" ("id" text not null, "number" text not null, "order_id" text not null, "association_id" text not null, "status" text check ("status" in ('placed', 'confirmed', 'dispatched', 'delivered', 'cancelled')) not null default 'placed', "association_name_km" text not null, "association_name_en" text null, "province_code" text not null, "women_led" boolean not null, "youth_led" boolean not null, "stock_location_id" text not null, "shipping_option_id" text not null, "shipping_name_km" text not null, "shipping_name_en" text null, "currency_code" text not null, "items_total" numeric not null, "shipping_total" numeric not null, "vat_included" numeric not null, "total" numeric not null, "amount_to_collect" numeric not null, "khr_per_usd" numeric not null, "rate_day" text not null, "raw_items_total" jsonb not null, "raw_shipping_total" jsonb not null, "raw_vat_included" jsonb not null, "raw_total" jsonb not null, "raw_amount_to_collect" jsonb not null, "raw_khr_per_usd" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "consignment_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_consignment_number_unique" ON "consignment" ("number") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_consignment_deleted_at" ON "consignment" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_consignment_order_id_association_id_unique" ON "consignment" ("order_id", "association_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "consignment_line" ("id" text not null, "order_line_item_id" text not null, "product_id" text not null, "variant_id" text not null, "title_km" text not null, "title_en" text null, "pack_km" text not null, "pack_en" text null, "sector" text not null, "quantity" integer not null, "unit_price" numeric not null, "total" numeric not null, "vat_included" numeric not null, "consignment_id" text not null, "raw_unit_price" jsonb not null, "raw_total" jsonb not null, "raw_vat_included" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "consignment_line_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_consignment_line_order_line_item_id_unique" ON "consignment_line" ("order_line_item_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_consignment_line_consignment_id" ON "consignment_line" ("consignment_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_consignment_line_deleted_at" ON "consignment_line" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "consignment_line" add constraint "consignment_line_consignment_id_foreign" foreign key ("consignment_id") references "consignment" ("id") on update cascade on delete cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "consignment_line" drop constraint if exists "consignment_line_consignment_id_foreign";`);

    this.addSql(`drop table if exists "consignment" cascade;`);

    this.addSql(`drop table if exists "consignment_line" cascade;`);
  }

}
