import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122180000 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "export_profile" add column if not exists "posting_abroad" text check ("posting_abroad" in ('allowed', 'fresh_food', 'animal_product', 'liquid', 'fragile', 'too_heavy')) not null default 'allowed';`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "export_profile" drop column if exists "posting_abroad";`);
  }

}
