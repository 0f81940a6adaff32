import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const STAMPS = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`

/** Ours until the secretariat says otherwise; it changes them on its own screen. */
const ITEMS = [
  ["village_known", "ភូមិ និងស្រុកត្រូវបានបញ្ជាក់", "Village and district are confirmed", true],
  ["members_listed", "បញ្ជីឈ្មោះសមាជិក", "List of the members", true],
  ["statute", "លក្ខន្តិកៈ ឬកិច្ចព្រមព្រៀងរបស់សមាជិក", "Statute, or what the members agreed", true],
  ["leader_identity", "អត្តសញ្ញាណរបស់ប្រធាន", "Identity of its head", true],
  ["authority_letter", "លិខិតពីឃុំ សង្កាត់ ឬមន្ទីរជំនាញ", "Letter of the commune or the department", true],
  ["goods_seen", "បានឃើញទំនិញ ឬគំរូ", "Goods or samples were seen", false],
  ["bank_account", "គណនីធនាគារក្នុងនាមសមាគម", "Bank account in the association's name", false],
  ["vat_certificate", "វិញ្ញាបនបត្រអាករ បើបានចុះបញ្ជី", "VAT certificate, where it is registered", false],
] as const

export class Migration20261130161000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "association" add column if not exists "district_code" text null, add column if not exists "form" text check ("form" in ('association', 'community', 'cooperative', 'producer_group')) null;`,
    )
    this.addSql(
      `create table if not exists "association_application" ("id" text not null, "association_id" text not null, "state" text check ("state" in ('draft', 'submitted', 'returned', 'approved', 'refused')) not null default 'draft', "applicant_id" text null, "name_en" text not null default '', "village_en" text not null default '', "story_en" text not null default '', "contact_name" text not null default '', "contact" text not null default '', "submitted_at" timestamptz null, ${STAMPS}, constraint "association_application_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_association_application_deleted_at" ON "association_application" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_association_application_association_id_unique" ON "association_application" ("association_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `create table if not exists "checklist_item" ("id" text not null, "code" text not null, "name_km" text not null, "name_en" text not null, "is_required" boolean not null, "is_used" boolean not null default true, ${STAMPS}, constraint "checklist_item_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_checklist_item_code_unique" ON "checklist_item" ("code") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_checklist_item_deleted_at" ON "checklist_item" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `create table if not exists "association_application_check" ("id" text not null, "application_id" text not null, "item_id" text not null, "state" text check ("state" in ('open', 'ticked', 'missing')) not null, "note" text null, "checked_by" text not null, "checked_at" timestamptz not null, ${STAMPS}, constraint "association_application_check_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_association_application_check_application_id" ON "association_application_check" ("application_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_association_application_check_item_id" ON "association_application_check" ("item_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_association_application_check_deleted_at" ON "association_application_check" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_association_application_check_application_id_item_id_unique" ON "association_application_check" ("application_id", "item_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `create table if not exists "association_application_event" ("id" text not null, "application_id" text not null, "type" text check ("type" in ('begun', 'submitted', 'returned', 'approved', 'refused')) not null, "occurred_at" timestamptz not null, "actor" text not null, "reason" text null, ${STAMPS}, constraint "association_application_event_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_association_application_event_application_id" ON "association_application_event" ("application_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_association_application_event_deleted_at" ON "association_application_event" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `alter table if exists "association_application" add constraint "association_application_association_id_foreign" foreign key ("association_id") references "association" ("id") on update cascade;`,
    )
    this.addSql(
      `alter table if exists "association_application_check" add constraint "association_application_check_application_id_foreign" foreign key ("application_id") references "association_application" ("id") on update cascade;`,
    )
    this.addSql(
      `alter table if exists "association_application_check" add constraint "association_application_check_item_id_foreign" foreign key ("item_id") references "checklist_item" ("id") on update cascade;`,
    )
    this.addSql(
      `alter table if exists "association_application_event" add constraint "association_application_event_application_id_foreign" foreign key ("application_id") references "association_application" ("id") on update cascade;`,
    )
    for (const [code, km, en, isRequired] of ITEMS)
      this.addSql(
        `insert into checklist_item (id, code, name_km, name_en, is_required) values ('chkitem_${code}', '${code}', '${km}', '${en.replaceAll("'", "''")}', ${isRequired}) on conflict do nothing`,
      )
    // Those that wait were entered by the secretariat before there were applications.
    this.addSql(
      `insert into association_application (id, association_id, state, submitted_at)
       select 'appl_' || substr(id, 7), id, 'submitted', created_at from association
        where status = 'applied' and deleted_at is null on conflict do nothing`,
    )
  }

  override async down(): Promise<void> {
    for (const name of ["_event", "_check", ""])
      this.addSql(`drop table if exists "association_application${name}" cascade;`)
    this.addSql(`drop table if exists "checklist_item" cascade;`)
    this.addSql(
      `alter table if exists "association" drop column if exists "district_code", drop column if exists "form";`,
    )
  }
}
