import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { placeOrder, readyBasket } from "../../builders/buyer"
import { type Market, marketSuite } from "../../builders/market"

const SCARF = [{ product: "puok-silk-scarf", quantity: 1 }]
const BUYERS = 6

async function leave(market: Market, stock: number): Promise<void> {
  await market.query(
    `update inventory_level set stocked_quantity = ?, raw_stocked_quantity = ?
      where inventory_item_id in (select inventory_item_id from product_variant_inventory_item i
        join product_variant v on v.id = i.variant_id where v.sku = 'P060-1')`,
    [stock, JSON.stringify({ value: String(stock), precision: 20 })],
  )
}

const orders = (market: Market) => market.query(`select id from "order" where deleted_at is null`)
const reserved = async (market: Market) =>
  (await market.query<{ quantity: string }>("select quantity from reservation_item where deleted_at is null"))
    .length

marketSuite((market) => {
  describe("the last unit", () => {
    it("goes to exactly one of the buyers who want it at once", async () => {
      const { api } = market()
      const baskets = await Promise.all(Array.from({ length: BUYERS }, () => readyBasket(api, SCARF)))
      await leave(market(), 1)
      const answers = await Promise.all(baskets.map((basket) => placeOrder(api, basket)))
      expect(answers.map(({ status, body }) => (status === 200 ? "ordered" : body.code)).sort()).toEqual([
        "ordered",
        ...Array.from({ length: BUYERS - 1 }, () => "out_of_stock"),
      ])
      expect(await orders(market())).toHaveLength(1)
      expect(await reserved(market())).toBe(1)
    })

    it("would be sold twice without the database's refusal (negative control)", async () => {
      const { container } = market()
      const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
      const [level] = await market().query<{ inventory_item_id: string; location_id: string }>(
        `select l.inventory_item_id, l.location_id from inventory_level l
           join product_variant_inventory_item i on i.inventory_item_id = l.inventory_item_id
           join product_variant v on v.id = i.variant_id where v.sku = 'P060-1'`,
      )
      await leave(market(), 1)
      const reserve = (id: string) =>
        sql.raw(
          `insert into reservation_item (id, inventory_item_id, location_id, quantity, raw_quantity)
           values (?, ?, ?, 1, '{"value":"1"}')`,
          [id, level?.inventory_item_id, level?.location_id],
        )
      await sql.raw("alter table reservation_item disable trigger ovop_no_oversell")
      try {
        await Promise.all([reserve("resitem_a"), reserve("resitem_b")])
        expect(await reserved(market())).toBe(2)
        await sql.raw("delete from reservation_item")
      } finally {
        await sql.raw("alter table reservation_item enable trigger ovop_no_oversell")
      }
      const results = await Promise.allSettled([reserve("resitem_a"), reserve("resitem_b")])
      expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
    })
  })
})
