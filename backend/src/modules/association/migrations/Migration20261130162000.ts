import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const STAMPS = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`

export class Migration20261130162000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "alliance" ("id" text not null, "handle" text not null, "name_km" text not null, "name_en" text not null, "sector" text check ("sector" in ('agriculture', 'industry', 'handicraft', 'service')) not null, "purpose_km" text not null, "purpose_en" text not null, "lead_association_id" text not null, ${STAMPS}, constraint "alliance_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_alliance_handle_unique" ON "alliance" ("handle") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_alliance_deleted_at" ON "alliance" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `create table if not exists "alliance_member" ("id" text not null, "alliance_id" text not null, "association_id" text not null, "since" text not null, "until" text null, ${STAMPS}, constraint "alliance_member_pkey" primary key ("id"), constraint alliance_member_days_check check (until is null or since <= until));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_alliance_member_alliance_id" ON "alliance_member" ("alliance_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_alliance_member_association_id" ON "alliance_member" ("association_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_alliance_member_deleted_at" ON "alliance_member" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_alliance_member_once" ON "alliance_member" ("alliance_id", "association_id") WHERE until is null and deleted_at is null;`,
    )
    this.addSql(
      `create table if not exists "model_mark" ("id" text not null, "association_id" text not null, "year" integer not null, "reason_km" text not null, "reason_en" text not null, "given_by" text not null, "given_at" timestamptz not null, "taken_back_by" text null, "taken_back_at" timestamptz null, "taken_back_reason" text null, ${STAMPS}, constraint "model_mark_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_model_mark_association_id" ON "model_mark" ("association_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_model_mark_deleted_at" ON "model_mark" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_model_mark_once" ON "model_mark" ("association_id") WHERE taken_back_at is null and deleted_at is null;`,
    )
    this.addSql(
      `alter table if exists "alliance_member" add constraint "alliance_member_alliance_id_foreign" foreign key ("alliance_id") references "alliance" ("id") on update cascade;`,
    )
    this.addSql(
      `alter table if exists "alliance_member" add constraint "alliance_member_association_id_foreign" foreign key ("association_id") references "association" ("id") on update cascade;`,
    )
    this.addSql(
      `alter table if exists "model_mark" add constraint "model_mark_association_id_foreign" foreign key ("association_id") references "association" ("id") on update cascade;`,
    )
  }

  override async down(): Promise<void> {
    for (const name of ["alliance_member", "alliance", "model_mark"])
      this.addSql(`drop table if exists "${name}" cascade;`)
  }
}
