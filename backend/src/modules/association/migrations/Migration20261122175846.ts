import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122175846 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "association_status_event" ("id" text not null, "type" text check ("type" in ('applied', 'approved', 'suspended', 'reinstated')) not null, "occurred_at" timestamptz not null, "actor" text not null, "reason" text null, "association_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "association_status_event_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_association_status_event_association_id" ON "association_status_event" ("association_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_association_status_event_deleted_at" ON "association_status_event" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "association_status_event" add constraint "association_status_event_association_id_foreign" foreign key ("association_id") references "association" ("id") on update cascade;`);

    this.addSql(`alter table if exists "association" drop constraint if exists "association_status_check";`);

    this.addSql(`alter table if exists "association" add constraint "association_status_check" check("status" in ('applied', 'active', 'suspended'));`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "association_status_event" cascade;`);

    this.addSql(`alter table if exists "association" drop constraint if exists "association_status_check";`);

    this.addSql(`alter table if exists "association" add constraint "association_status_check" check("status" in ('active', 'suspended'));`);
  }

}
