import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122181045 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "certificate" add column if not exists "level" integer null;`);
    this.addSql(`alter table if exists "certificate" add constraint certificate_level_check check(level between 1 and 5);`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "certificate" drop constraint if exists certificate_level_check;`);
    this.addSql(`alter table if exists "certificate" drop column if exists "level";`);
  }

}
