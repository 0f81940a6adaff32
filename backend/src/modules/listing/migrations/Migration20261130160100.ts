import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Guards what is made to order. The tables of products and consignments are there: their modules are migrated before
 * this one, in the order of the configuration.
 */
export class Migration20261130160100 extends Migration {
  override async up(): Promise<void> {
    // Nobody can be sold more in a week than can be made. The products' rows are locked first and in order, so that two
    // orders of the same goods are counted one after the other and never wait for each other; orders of other goods do
    // not wait at all. What was cancelled or declined gives its pieces back.
    this.addSql(`
      create or replace function ovop_weekly_capacity() returns trigger language plpgsql as $$
      begin
        perform p.id from product p
          where p.id in (select product_id from added) and p.metadata->'made_to_order'->>'weekly_capacity' is not null
          order by p.id for no key update;
        if found and exists (
          select from product p
           where p.id in (select product_id from added) and p.metadata->'made_to_order'->>'weekly_capacity' is not null
             and (p.metadata->'made_to_order'->>'weekly_capacity')::integer < (
               select coalesce(sum(l.quantity - l.declined_quantity), 0)
                 from consignment_line l join consignment c on c.id = l.consignment_id
                where l.product_id = p.id and l.deleted_at is null and c.deleted_at is null and c.status <> 'cancelled'
                  and l.created_at >=
                      date_trunc('week', now() at time zone 'Asia/Phnom_Penh') at time zone 'Asia/Phnom_Penh'))
        then
          raise exception 'ovop_week_full' using errcode = '23514', constraint = 'ovop_weekly_capacity';
        end if;
        return null;
      end $$`)
    this.addSql("drop trigger if exists ovop_weekly_capacity on consignment_line")
    this.addSql(`
      create trigger ovop_weekly_capacity after insert on consignment_line
      referencing new table as added for each statement execute function ovop_weekly_capacity()`)
    this.addSql(
      `create index if not exists ovop_consignment_line_product on consignment_line (product_id, created_at) where deleted_at is null`,
    )
  }

  override async down(): Promise<void> {
    this.addSql("drop index if exists ovop_consignment_line_product")
    this.addSql("drop trigger if exists ovop_weekly_capacity on consignment_line")
    this.addSql("drop function if exists ovop_weekly_capacity()")
  }
}
