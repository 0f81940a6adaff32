import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261130160000 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "consent" ("id" text not null, "association_id" text not null, "membership_id" text not null, "producer_id" text null, "form" text check ("form" in ('signed_paper', 'read_aloud')) not null, "document_id" text null, "witness" text null, "given_on" text not null, "valid_until" text not null, "recorded_by" text not null, "withdrawn_at" timestamptz null, "withdrawn_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "consent_pkey" primary key ("id"), constraint consent_evidence_check check ((form = 'signed_paper') = (document_id is not null) and (form = 'read_aloud') = (witness is not null)), constraint consent_days_check check (given_on <= valid_until));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_consent_association_id" ON "consent" ("association_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_consent_membership_id" ON "consent" ("membership_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_consent_producer_id" ON "consent" ("producer_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_consent_deleted_at" ON "consent" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_consent_membership_id_producer_id" ON "consent" ("membership_id", "producer_id") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "consent" add constraint "consent_association_id_foreign" foreign key ("association_id") references "association" ("id") on update cascade;`);
    this.addSql(`alter table if exists "consent" add constraint "consent_membership_id_foreign" foreign key ("membership_id") references "membership" ("id") on update cascade;`);
    this.addSql(`alter table if exists "consent" add constraint "consent_producer_id_foreign" foreign key ("producer_id") references "producer" ("id") on update cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "consent" cascade;`);
  }

}
