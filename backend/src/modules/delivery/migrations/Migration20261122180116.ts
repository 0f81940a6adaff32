import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122180116 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "weight_band" drop constraint if exists "weight_band_service_id_up_to_grams_unique";`);
    this.addSql(`alter table if exists "zone_service" drop constraint if exists "zone_service_zone_id_code_unique";`);
    this.addSql(`alter table if exists "pick_up_point" drop constraint if exists "pick_up_point_code_unique";`);
    this.addSql(`alter table if exists "delivery_zone" drop constraint if exists "delivery_zone_code_unique";`);
    this.addSql(`create table if not exists "delivery_zone" ("id" text not null, "code" text not null, "name_km" text not null, "name_en" text not null, "countries" text[] not null, "provinces" text[] not null, "rank" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "delivery_zone_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_delivery_zone_code_unique" ON "delivery_zone" ("code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_delivery_zone_deleted_at" ON "delivery_zone" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "pick_up_point" ("id" text not null, "code" text not null, "association_id" text null, "name_km" text not null, "name_en" text not null, "address_km" text not null, "address_en" text not null, "hours_km" text not null, "hours_en" text not null, "province_code" text not null, "is_open" boolean not null default true, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "pick_up_point_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_pick_up_point_code_unique" ON "pick_up_point" ("code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_pick_up_point_association_id" ON "pick_up_point" ("association_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_pick_up_point_deleted_at" ON "pick_up_point" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "zone_service" ("id" text not null, "code" text check ("code" in ('standard', 'express')) not null, "name_km" text not null, "name_en" text not null, "zone_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "zone_service_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_zone_service_zone_id" ON "zone_service" ("zone_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_zone_service_deleted_at" ON "zone_service" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_zone_service_zone_id_code_unique" ON "zone_service" ("zone_id", "code") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "weight_band" ("id" text not null, "up_to_grams" integer not null, "usd" numeric not null, "service_id" text not null, "raw_usd" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "weight_band_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_weight_band_service_id" ON "weight_band" ("service_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_weight_band_deleted_at" ON "weight_band" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_weight_band_service_id_up_to_grams_unique" ON "weight_band" ("service_id", "up_to_grams") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "zone_service" add constraint "zone_service_zone_id_foreign" foreign key ("zone_id") references "delivery_zone" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table if exists "weight_band" add constraint "weight_band_service_id_foreign" foreign key ("service_id") references "zone_service" ("id") on update cascade on delete cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "zone_service" drop constraint if exists "zone_service_zone_id_foreign";`);

    this.addSql(`alter table if exists "weight_band" drop constraint if exists "weight_band_service_id_foreign";`);

    this.addSql(`drop table if exists "delivery_zone" cascade;`);

    this.addSql(`drop table if exists "pick_up_point" cascade;`);

    this.addSql(`drop table if exists "zone_service" cascade;`);

    this.addSql(`drop table if exists "weight_band" cascade;`);
  }

}
