import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const purposes = (...names: string[]) =>
  `alter table if exists "one_time_code" add constraint "one_time_code_purpose_check" check("purpose" in (${names.map((name) => `'${name}'`).join(", ")}));`

export class Migration20261130161500 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "one_time_code" drop constraint if exists "one_time_code_purpose_check";`);
    this.addSql(purposes("sign_in", "reset_password", "confirm_contact", "sign_up"));
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "one_time_code" drop constraint if exists "one_time_code_purpose_check";`);
    this.addSql(`delete from "one_time_code" where "purpose" = 'sign_up';`);
    this.addSql(purposes("sign_in", "reset_password", "confirm_contact"));
  }

}
