import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122181044 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "association" add column if not exists "member_count" integer null, add column if not exists "founded_year" integer null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "association" drop column if exists "member_count", drop column if exists "founded_year";`);
  }

}
