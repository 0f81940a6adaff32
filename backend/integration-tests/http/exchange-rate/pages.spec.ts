import type { StorefrontChanges } from "@ovop/contracts"
import { dayInCambodia } from "../../../src/modules/certification/certificate-status"
import { marketSuite } from "../../builders/market"
import { deliver } from "../../builders/outbox"
import { listeningStorefront } from "../../builders/storefront"
import { workflowNamed } from "../../workflows/workflow-named"

const dayFrom = (days: number) => dayInCambodia(new Date(Date.now() + days * 24 * 60 * 60 * 1000))

marketSuite((market) => {
  const run = (name: string) => workflowNamed(name)(market().container).run({ input: {}, throwOnError: true })
  /** What the storefront is told of all that has changed until now. */
  const told = async () => {
    const calls = listeningStorefront()
    await deliver(market(), "catalogue")
    await deliver(market(), "storefront")
    vi.unstubAllGlobals()
    return calls.map(({ body }) => JSON.parse(body) as StorefrontChanges)
  }
  const changeRate = () =>
    market().query(
      `update exchange_rate set khr_per_usd = 4200, raw_khr_per_usd = '{"value":"4200","precision":20}',
              prices_followed_at = null`,
    )

  describe("the pages that show a rate", () => {
    beforeEach(() => market().query("delete from outbox_change"))
    afterEach(() => {
      vi.unstubAllGlobals()
    })

    it("are made anew once, when prices follow the rate, and each product's once with it", async () => {
      await changeRate()
      expect(await told()).toEqual([])
      await run("follow-exchange-rate")
      const calls = await told()
      expect(calls.flatMap(({ exchange_rates }) => exchange_rates)).toEqual([dayFrom(0)])
      const products = calls.flatMap((call) => call.products)
      const moved = await market().query(
        `select distinct v.product_id from price p
           join product_variant_price_set s on s.price_set_id = p.price_set_id
           join product_variant v on v.id = s.variant_id where p.currency_code = 'khr'`,
      )
      expect(products.length).toBe(moved.length)
      expect(new Set(products).size).toBe(products.length)
      await run("follow-exchange-rate")
      expect(await told()).toEqual([])
    })

    it("change with the day alone where the figure stays, and no product's with them", async () => {
      await market().query("update exchange_rate set day = ?", [dayFrom(-1)])
      await told()
      await run("republish-demonstration-rate")
      expect(await told()).toMatchObject([{ products: [], exchange_rates: [dayFrom(0)] }])
    })

    it("stay as they are while a rate waits for its day", async () => {
      await market().query(
        `insert into exchange_rate (id, day, khr_per_usd, raw_khr_per_usd, source)
         select 'exrate_later', ?, khr_per_usd, raw_khr_per_usd, source from exchange_rate limit 1`,
        [dayFrom(1)],
      )
      await run("follow-exchange-rate")
      expect(await told()).toEqual([])
    })
  })
})
