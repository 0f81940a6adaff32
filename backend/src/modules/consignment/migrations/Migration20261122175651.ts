import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122175651 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "consignment_event" ("id" text not null, "status" text check ("status" in ('placed', 'confirmed', 'dispatched', 'delivered', 'cancelled')) not null, "actor" text check ("actor" in ('buyer', 'association', 'secretariat', 'market')) not null, "actor_id" text null, "reason" text check ("reason" in ('changed_mind', 'ordered_by_mistake', 'takes_too_long', 'other', 'out_of_stock', 'buyer_asked', 'not_paid')) null, "note" text null, "occurred_at" timestamptz not null, "consignment_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "consignment_event_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_consignment_event_consignment_id" ON "consignment_event" ("consignment_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_consignment_event_deleted_at" ON "consignment_event" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "consignment_event" add constraint "consignment_event_consignment_id_foreign" foreign key ("consignment_id") references "consignment" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table if exists "consignment" add column if not exists "carrier" text null, add column if not exists "tracking_number" text null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "consignment_event" cascade;`);

    this.addSql(`alter table if exists "consignment" drop column if exists "carrier", drop column if exists "tracking_number";`);
  }

}
