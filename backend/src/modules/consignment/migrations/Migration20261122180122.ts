import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122180122 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "consignment" add column if not exists "destination_country" text not null default 'kh', add column if not exists "destination_province" text null, add column if not exists "parcel_grams" integer null, add column if not exists "pick_up_point" jsonb null, add column if not exists "gift" jsonb null;`);
    this.addSql(`alter table if exists "consignment" alter column "shipping_option_id" type text using ("shipping_option_id"::text);`);
    this.addSql(`alter table if exists "consignment" alter column "shipping_option_id" drop not null;`);
    this.addSql(`alter table if exists "consignment" alter column "shipping_name_km" type text using ("shipping_name_km"::text);`);
    this.addSql(`alter table if exists "consignment" alter column "shipping_name_km" drop not null;`);

    this.addSql(`alter table if exists "consignment_line" add column if not exists "requested_day" text null, add column if not exists "request_note" text null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "consignment" drop column if exists "destination_country", drop column if exists "destination_province", drop column if exists "parcel_grams", drop column if exists "pick_up_point", drop column if exists "gift";`);

    this.addSql(`alter table if exists "consignment" alter column "shipping_option_id" type text using ("shipping_option_id"::text);`);
    this.addSql(`alter table if exists "consignment" alter column "shipping_option_id" set not null;`);
    this.addSql(`alter table if exists "consignment" alter column "shipping_name_km" type text using ("shipping_name_km"::text);`);
    this.addSql(`alter table if exists "consignment" alter column "shipping_name_km" set not null;`);

    this.addSql(`alter table if exists "consignment_line" drop column if exists "requested_day", drop column if exists "request_note";`);
  }

}
