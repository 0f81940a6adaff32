import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Guards over core's tables that orders stand on. Core's modules are migrated before ours, in the
 * order of the configuration, so the tables are there.
 */
export class Migration20261122150000 extends Migration {
  override async up(): Promise<void> {
    // A reservation beyond the stock is refused by the database itself, whoever writes it. The level's row is
    // locked first, so two reservations of the same goods are judged one after the other. A plain CHECK on the
    // level would also forbid a person to correct the stock downwards.
    this.addSql(`
      create or replace function ovop_no_oversell() returns trigger language plpgsql as $$
      declare
        stocked numeric;
        reserved numeric;
      begin
        if new.allow_backorder or new.deleted_at is not null then
          return null;
        end if;
        select stocked_quantity into stocked from inventory_level
          where inventory_item_id = new.inventory_item_id and location_id = new.location_id and deleted_at is null
          for update;
        select coalesce(sum(quantity), 0) into reserved from reservation_item
          where inventory_item_id = new.inventory_item_id and location_id = new.location_id and deleted_at is null;
        if reserved > coalesce(stocked, 0) then
          raise exception 'ovop_oversold' using errcode = '23514', constraint = 'ovop_no_oversell';
        end if;
        return null;
      end $$`)
    this.addSql("drop trigger if exists ovop_no_oversell on reservation_item")
    this.addSql(`
      create constraint trigger ovop_no_oversell after insert or update of quantity, deleted_at on reservation_item
      initially immediate for each row execute function ovop_no_oversell()`)
    // Recovery finds an order by the basket it came from, linked or not.
    this.addSql(`create index if not exists ovop_order_cart on "order" ((metadata->>'cart_id')) where deleted_at is null`)
  }

  override async down(): Promise<void> {
    this.addSql("drop index if exists ovop_order_cart")
    this.addSql("drop trigger if exists ovop_no_oversell on reservation_item")
    this.addSql("drop function if exists ovop_no_oversell()")
  }
}
