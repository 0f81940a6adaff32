import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122175849 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "home_feature" ("id" text not null, "title" text not null, "text" text not null, "target_type" text check ("target_type" in ('product', 'association', 'province', 'kind')) not null, "target_handle" text not null, "picture_product" text null, "rank" integer not null default 0, "from_day" text null, "to_day" text null, "active" boolean not null default true, "changed_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "home_feature_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_home_feature_deleted_at" ON "home_feature" ("deleted_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "home_feature" cascade;`);
  }

}
