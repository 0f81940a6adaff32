import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123010400 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "idempotency_record" add column if not exists "answer" jsonb null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "idempotency_record" drop column if exists "answer";`);
  }

}
