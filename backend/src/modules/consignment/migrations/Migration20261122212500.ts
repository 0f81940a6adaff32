import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122212500 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "consignment" add column if not exists "buyer_kind" text check ("buyer_kind" in ('person', 'company', 'tourist')) null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "consignment" drop column if exists "buyer_kind";`);
  }

}
