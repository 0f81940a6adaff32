import type { Basket, ExchangeRates, ProductDetail } from "@ovop/contracts"
import { exchangeRatesSchema } from "@ovop/contracts"
import { dayInCambodia } from "../../../src/modules/certification/certificate-status"
import { khrFromUsd } from "../../../src/modules/exchange-rate/derive-price"
import { placeOrder, readyBasket } from "../../builders/buyer"
import { type Market, marketSuite } from "../../builders/market"
import { deliver } from "../../builders/outbox"
import { SECRETARIAT_EMAIL, signInSecretariat } from "../../builders/secretariat"
import { workflowNamed } from "../../workflows/workflow-named"

const PEPPER = "kampot-black-pepper"
const today = () => dayInCambodia(new Date())
const dayFrom = (days: number) => dayInCambodia(new Date(Date.now() + days * 24 * 60 * 60 * 1000))

/** Moves the seeded rate into the past, so that today has none. */
const ageRate = (market: Market, days: number) =>
  market.query("update exchange_rate set day = ?", [dayFrom(-days)])

const follow = (market: Market) =>
  workflowNamed("follow-exchange-rate")(market.container).run({ input: {}, throwOnError: true })

async function pricesOf(market: Market) {
  await deliver(market, "catalogue")
  return (await market.api.get<ProductDetail>(`/catalogue/products/${PEPPER}`)).body.packs[0]?.prices
}

marketSuite((market) => {
  let secretariat: Record<string, string>
  const publish = (body: object) =>
    market().api.post<{ id: string; code?: string; fields?: string[] }>(
      "/admin/exchange-rates",
      { source: "National Bank", ...body },
      secretariat,
    )

  beforeEach(async () => {
    secretariat = await signInSecretariat(market())
  })

  describe("publishing a rate", () => {
    it("keeps day, source and who did it, and puts the rate in force", async () => {
      await ageRate(market(), 1)
      expect((await publish({ day: today(), khr_per_usd: "4100" })).status).toBe(200)
      const { body } = await market().api.get<ExchangeRates>("/admin/exchange-rates", undefined, secretariat)
      expect(exchangeRatesSchema.parse(body)).toMatchObject({ count: 2, age_days: 0, is_stale: false })
      expect(body.in_force).toMatchObject({
        day: today(),
        khr_per_usd: "4100",
        source: "National Bank",
        events: [{ type: "published", khr_per_usd: "4100", actor: SECRETARIAT_EMAIL }],
      })
      expect((await market().api.get("/catalogue/exchange-rate")).body).toEqual({
        day: today(),
        khr_per_usd: "4100",
      })
    })

    it("refuses a second rate for a day, a jump that nobody confirmed, and nonsense", async () => {
      expect((await publish({ day: today(), khr_per_usd: "4020" })).body.code).toBe("rate_exists")
      const tomorrow = dayFrom(1)
      expect((await publish({ day: tomorrow, khr_per_usd: "402" })).status).toBe(400)
      expect((await publish({ day: tomorrow, khr_per_usd: "4400" })).body.code).toBe("rate_jump")
      expect((await publish({ day: dayFrom(9), khr_per_usd: "4020" })).body.fields).toEqual(["day"])
      expect((await publish({ day: tomorrow, khr_per_usd: "4400", confirmed: true })).status).toBe(200)
    })

    it("moves every derived price up to the whole hundred or cent, once, and leaves what sellers named", async () => {
      await market().query(
        `update product set metadata = metadata || '{"priced_in":"khr"}' where handle = 'puok-silk-scarf'`,
      )
      const named = await pricesOf(market())
      await ageRate(market(), 1)
      await publish({ day: today(), khr_per_usd: "4101" })
      await follow(market())
      const rows = await market().query<{ priced_in: string; wrong: string }>(
        `select coalesce(p.metadata->>'priced_in', 'usd') as priced_in,
                count(*) filter (where case coalesce(p.metadata->>'priced_in', 'usd')
                  when 'usd' then k.amount <> ceil(u.amount * 4101 / 100) * 100
                  else u.amount <> round(ceil(k.amount * 100 / 4101) / 100, 2) end) as wrong
           from product p join product_variant v on v.product_id = p.id
           join product_variant_price_set l on l.variant_id = v.id
           join price u on u.price_set_id = l.price_set_id and u.currency_code = 'usd'
           join price k on k.price_set_id = l.price_set_id and k.currency_code = 'khr' group by 1 order by 1`,
      )
      expect(rows).toEqual([
        { priced_in: "khr", wrong: "0" },
        { priced_in: "usd", wrong: "0" },
      ])
      expect(await pricesOf(market())).toMatchObject({ usd: named?.usd })
      const stamps = () => market().query("select max(updated_at) as at from price")
      const before = await stamps()
      await market().query("update exchange_rate set prices_followed_at = null")
      await follow(market())
      expect(await stamps()).toEqual(before)
    })
  })

  describe("correcting a rate", () => {
    it("keeps the reason and the figure before, for today's only", async () => {
      const { body } = await market().api.get<ExchangeRates>("/admin/exchange-rates", undefined, secretariat)
      const path = `/admin/exchange-rates/${body.rates[0]?.id}`
      const correction = { khr_per_usd: "4030", reason: "Misread" }
      expect((await market().api.post(path, correction, secretariat)).status).toBe(200)
      const after = await market().api.get<ExchangeRates>("/admin/exchange-rates", undefined, secretariat)
      expect(after.body.in_force?.events).toMatchObject([
        { type: "published", khr_per_usd: "4020" },
        { type: "corrected", khr_per_usd: "4030", reason: "Misread", actor: SECRETARIAT_EMAIL },
      ])
      await ageRate(market(), 1)
      expect((await market().api.post<{ code: string }>(path, correction, secretariat)).body.code).toBe(
        "rate_frozen",
      )
    })
  })

  describe("an old rate", () => {
    it("refuses orders from the eighth day on, and rings the secretariat's alarm", async () => {
      const basket = await readyBasket(market().api)
      await ageRate(market(), 8)
      expect((await placeOrder(market().api, basket, "a")).body.code).toBe("rate_stale")
      const { body } = await market().api.get<ExchangeRates>("/admin/exchange-rates", undefined, secretariat)
      expect(body).toMatchObject({ is_stale: true, age_days: 8, max_age_days: 7 })
      await ageRate(market(), 7)
      expect((await placeOrder(market().api, basket, "b")).status).toBe(200)
    })

    it("is published anew each day where all is a demonstration, and says so", async () => {
      await ageRate(market(), 10)
      const republish = () =>
        workflowNamed("republish-demonstration-rate")(market().container).run({
          input: {},
          throwOnError: true,
        })
      await republish()
      await republish()
      const { body } = await market().api.get<ExchangeRates>("/admin/exchange-rates", undefined, secretariat)
      expect(body).toMatchObject({
        count: 2,
        is_stale: false,
        in_force: { day: today(), khr_per_usd: "4020", source: "demonstration", prices_follow: true },
      })
      expect((await placeOrder(market().api, await readyBasket(market().api))).status).toBe(200)
    })
  })

  describe("a basket whose prices moved", () => {
    it("is refused at yesterday's prices, then shows today's beside the former one", async () => {
      const { api } = market()
      const basket = await readyBasket(api)
      await ageRate(market(), 1)
      await publish({ day: today(), khr_per_usd: "4200" })
      await follow(market())
      expect((await placeOrder(api, basket, "a")).body.code).toBe("basket_changed")
      const { body } = await api.get<Basket>(`/store/baskets/${basket.id}`)
      const line = body.consignments[0]?.lines[0]
      expect(line).toMatchObject({
        former_price: basket.consignments[0]?.lines[0]?.unit_price,
        unit_price: "17700",
      })
      expect(body).toMatchObject({ in_other_currency: { currency: "usd" }, rate: { khr_per_usd: "4200" } })
      expect((await placeOrder(api, body, "b")).status).toBe(200)
    })

    it("keeps each chosen delivery at the new rate, and says what it was before", async () => {
      const { api } = market()
      const basket = await readyBasket(api)
      await ageRate(market(), 1)
      await publish({ day: today(), khr_per_usd: "4200" })
      await follow(market())
      const { body } = await api.get<Basket>(`/store/baskets/${basket.id}`)
      expect(body.problems).toEqual([])
      basket.consignments.forEach((before, place) => {
        const chosen = before.shipping_options.find(({ id }) => id === before.shipping_option_id)
        expect(body.consignments[place]).toMatchObject({
          shipping_option_id: before.shipping_option_id,
          shipping_total: khrFromUsd(String(chosen?.amounts.usd), "4200"),
          former_shipping_total: before.shipping_total,
        })
      })
      expect((await api.get<Basket>(`/store/baskets/${basket.id}`)).body).toEqual(body)
    })

    it("asks for the delivery anew only where it is no longer offered", async () => {
      const { api, query } = market()
      const basket = await readyBasket(api)
      await query("update zone_service set deleted_at = now()")
      await ageRate(market(), 1)
      await publish({ day: today(), khr_per_usd: "4200" })
      await follow(market())
      const { body } = await api.get<Basket>(`/store/baskets/${basket.id}`)
      expect(body.problems.map(({ code }) => code)).toEqual(basket.consignments.map(() => "delivery_missing"))
      expect(body).toMatchObject({ shipping_total: "0" })
    })
  })
})
