import { seedOrders } from "../../src/seed/scale/seed-orders"
import { marketSuite } from "../builders/market"

const N = 5

marketSuite((market) => {
  describe("orders that the seed places", () => {
    const seed = (name: string, orders: number) =>
      seedOrders(market().container, { orders, seed: name }, () => {})

    it("are whole: consignments sum to their order, stock is kept for what waits, and every status tells how it came", async () => {
      const { query } = market()
      await seed("t", N)
      expect(
        await query(
          `select count(*)::int as orders, count(distinct o.metadata->>'cart_id')::int as baskets,
                  count(*) filter (where not exists (
                    select 1 from order_cart l where l.order_id = o.id and l.deleted_at is null))::int as unlinked
             from "order" o where o.deleted_at is null`,
        ),
      ).toEqual([{ orders: N, baskets: N, unlinked: 0 }])
      expect(
        await query(
          `select o.id from "order" o
             join order_summary s on s.order_id = o.id and s.deleted_at is null
            where (s.totals->>'original_order_total')::numeric
                  <> (select sum(c.total) from consignment c where c.order_id = o.id)`,
        ),
      ).toEqual([])
      expect(
        await query(
          `select c.number, c.status from consignment c join consignment_line l on l.consignment_id = c.id
             left join reservation_item r on r.line_item_id = l.order_line_item_id and r.deleted_at is null
            where coalesce(r.quantity, 0) <> case when c.status in ('placed', 'confirmed') then l.quantity else 0 end`,
        ),
      ).toEqual([])
      expect(
        await query(
          `select l.id from inventory_level l where l.reserved_quantity <> (
             select coalesce(sum(r.quantity), 0) from reservation_item r
              where r.inventory_item_id = l.inventory_item_id and r.deleted_at is null)`,
        ),
      ).toEqual([])
      expect(
        await query(
          `select c.id from consignment c where (select count(*) from consignment_event e where e.consignment_id = c.id)
             <> case c.status when 'placed' then 0 when 'dispatched' then 2 when 'delivered' then 3 else 1 end`,
        ),
      ).toEqual([])
    })

    it("are placed once for a seed, and another seed leaves them as they are", async () => {
      const placed = () =>
        market().query(
          `select a.first_name, c.destination_country, c.buyer_kind, c.status, c.total::text, l.quantity
             from consignment c join consignment_line l on l.consignment_id = c.id
             join "order" o on o.id = c.order_id join order_address a on a.id = o.shipping_address_id
            where a.first_name like '%(សាកល្បង t-%' order by 1, 5, 6`,
        )
      await seed("t", 2)
      const first = await placed()
      expect(first.length).toBeGreaterThanOrEqual(2)
      await expect(seed("t", 2)).rejects.toThrow(/holds the orders of --seed t already/)
      await seed("u", 1)
      expect(await placed()).toEqual(first)
    })
  })
})
