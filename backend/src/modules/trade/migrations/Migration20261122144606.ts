import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122144606 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "export_profile" ("id" text not null, "hs_code_proposal" text not null, "country_of_origin" text not null default 'kh', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "export_profile_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_export_profile_deleted_at" ON "export_profile" ("deleted_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "export_profile" cascade;`);
  }

}
