import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123010100 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "membership" ("id" text not null, "association_id" text not null, "member_id" text null, "role" text check ("role" in ('owner', 'manager', 'field_officer', 'viewer')) not null, "state" text check ("state" in ('invited', 'active', 'removed')) not null, "contact_kind" text check ("contact_kind" in ('email', 'phone')) null, "contact" text null, "token_hash" text null, "invited_by" text not null, "invited_at" timestamptz not null, "expires_at" timestamptz null, "accepted_at" timestamptz null, "removed_at" timestamptz null, "removed_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "membership_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_membership_association_id" ON "membership" ("association_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_membership_deleted_at" ON "membership" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_membership_member_id" ON "membership" ("member_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_membership_token_hash_unique" ON "membership" ("token_hash") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_membership_active_once" ON "membership" ("association_id", "member_id") WHERE state = 'active' and deleted_at is null;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_membership_invited_once" ON "membership" ("association_id", "contact") WHERE state = 'invited' and deleted_at is null;`);

    this.addSql(`alter table if exists "membership" add constraint "membership_association_id_foreign" foreign key ("association_id") references "association" ("id") on update cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "membership" cascade;`);
  }

}
