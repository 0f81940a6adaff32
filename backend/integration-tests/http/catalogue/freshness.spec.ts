import { createHmac } from "node:crypto"
import { type ProductCard, storefrontChangesSchema } from "@ovop/contracts"
import { placeOrder, readyBasket, variantOf } from "../../builders/buyer"
import { type Market, marketSuite } from "../../builders/market"
import { deliver, forgetDeliveries } from "../../builders/outbox"
import { listeningStorefront } from "../../builders/storefront"

const SECRET = "test-revalidate-secret"
const PEPPER = "kampot-black-pepper"

async function listed({ api }: Market, handle = PEPPER): Promise<ProductCard | undefined> {
  const { body } = await api.get<{ products: ProductCard[] }>("/catalogue/products?limit=48")
  return body.products.find((card) => card.handle === handle)
}

const renamePepper = ({ query }: Market) =>
  query("update product set title = title || '.' where handle = ?", [PEPPER])

const ofPepper = "(select id from product where handle = 'kampot-black-pepper')"

marketSuite((market) => {
  describe("the catalogue", () => {
    beforeEach(async () => {
      await deliver(market(), "catalogue")
      await market().query("delete from outbox_change")
    })
    afterEach(() => {
      vi.unstubAllGlobals()
    })

    it("shows a price changed in the database itself", async () => {
      const before = await listed(market())
      await market().query(
        `update price set amount = 123400, raw_amount = '{"value":"123400","precision":20}' where currency_code = 'khr'
            and price_set_id in (select price_set_id from product_variant_price_set s
              join product_variant v on v.id = s.variant_id where v.product_id = ${ofPepper})`,
      )
      expect((await listed(market()))?.price_from).toEqual(before?.price_from)
      await deliver(market(), "catalogue")
      expect((await listed(market()))?.price_from.khr).toBe("123400")
    })

    it("loses the goods of a suspended association and gets them back", async () => {
      const of = `(select association_id from association_association_product_product where product_id = ${ofPepper})`
      await market().query(`update association set status = 'suspended' where id in ${of}`)
      await deliver(market(), "catalogue")
      expect(await listed(market())).toBeUndefined()
      await market().query(`update association set status = 'active' where id in ${of}`)
      await deliver(market(), "catalogue")
      expect(await listed(market())).toBeDefined()
    })

    it("learns that the last unit was reserved, which core tells nobody", async () => {
      const stockOf = (condition: string, stock: number) =>
        market().query(
          `update inventory_level set stocked_quantity = ?, raw_stocked_quantity = ?
            where inventory_item_id in (select inventory_item_id from product_variant_inventory_item i
              join product_variant v on v.id = i.variant_id where v.product_id = ${ofPepper} and ${condition})`,
          [stock, JSON.stringify({ value: String(stock), precision: 20 })],
        )
      const pack = await variantOf(market().api, PEPPER)
      await stockOf(`v.id <> '${pack}'`, 0)
      await stockOf(`v.id = '${pack}'`, 2)
      await deliver(market(), "catalogue")
      const basket = await readyBasket(market().api, [{ product: PEPPER, quantity: 2 }])
      expect((await placeOrder(market().api, basket)).status).toBe(200)
      expect((await listed(market()))?.in_stock).toBe(true)
      await deliver(market(), "catalogue")
      expect((await listed(market()))?.in_stock).toBe(false)
    })

    it("tells the storefront which pages changed, signed for this moment, after the index is up to date", async () => {
      const told = listeningStorefront()
      await renamePepper(market())
      await deliver(market(), "storefront")
      expect(told).toEqual([])
      await deliver(market(), "catalogue")
      await deliver(market(), "storefront")
      expect(told).toHaveLength(1)
      const [{ headers, body } = { headers: {} as Record<string, string>, body: "" }] = told
      expect(storefrontChangesSchema.parse(JSON.parse(body))).toEqual({
        products: [PEPPER],
        pages: [],
        associations: [],
        certificates: [],
        exchange_rates: [],
      })
      const timestamp = headers["x-ovop-timestamp"]
      expect(Math.abs(Date.now() - Number(timestamp))).toBeLessThan(60_000)
      expect(headers["x-ovop-signature"]).toBe(
        createHmac("sha256", SECRET).update(`${timestamp}.${body}`).digest("hex"),
      )
    })

    it("tells a storefront that was away when it is back", async () => {
      listeningStorefront(503)
      await renamePepper(market())
      await deliver(market(), "catalogue")
      await deliver(market(), "storefront")
      vi.unstubAllGlobals()
      const told = listeningStorefront()
      await deliver(market(), "storefront")
      expect(told).toEqual([])
      await market().query("update outbox_change set available_at = now()")
      await deliver(market(), "storefront")
      expect(told).toHaveLength(1)
      await forgetDeliveries(market(), "storefront")
      await deliver(market(), "storefront")
      expect(told).toHaveLength(2)
    })
  })
})
