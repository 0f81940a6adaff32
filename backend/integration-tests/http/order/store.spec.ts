import type { OrderView } from "@ovop/contracts"
import { dayInCambodia } from "../../../src/modules/certification/certificate-status"
import { ADDRESS, basketWith, MIXED, placeOrder, readyBasket } from "../../builders/buyer"
import { marketSuite } from "../../builders/market"

const sum = (values: string[]) => values.reduce((total, value) => total + Number(value), 0)

marketSuite((market) => {
  describe("an order of two associations", () => {
    it.each([
      ["khr", "km"],
      ["usd", "en"],
    ] as const)(
      "becomes one consignment each in %s, with amounts that sum to the order",
      async (currency, locale) => {
        const { api } = market()
        const basket = await readyBasket(api, MIXED, { currency, locale })
        const placed = await placeOrder(api, basket)
        expect(placed.status).toBe(200)
        const { body: order } = await api.get<OrderView>(`/store/order-links/${placed.body.token}`)
        expect(order.consignments.map(({ association }) => association.handle)).toEqual([
          "kampot-pepper-phnom-voar",
          "siem-reap-village-makers",
        ])
        expect([order.total, order.vat_included, order.shipping_total]).toEqual([
          basket.total,
          basket.vat_included,
          basket.shipping_total,
        ])
        expect(sum(order.consignments.map(({ total }) => total))).toBeCloseTo(Number(order.total), 6)
        expect(sum(order.consignments.map(({ vat_included }) => vat_included))).toBeCloseTo(
          Number(order.vat_included),
          6,
        )
        for (const consignment of order.consignments) {
          expect(consignment.amount_to_collect).toBe(consignment.total)
          expect(sum([consignment.items_total, consignment.shipping.amount])).toBeCloseTo(
            Number(consignment.total),
            6,
          )
        }
        expect(order.address).toMatchObject({ ...ADDRESS, phone: "+85512345678" })
      },
    )

    it("freezes names in both languages, the seller's marks and the day's rate", async () => {
      const { api, query } = market()
      await placeOrder(api, await readyBasket(api))
      const rows = await query<Record<string, unknown>>(
        `select c.province_code, c.women_led, c.khr_per_usd::text as rate, c.rate_day, l.title_km, l.title_en, l.sector
           from consignment c join consignment_line l on l.consignment_id = c.id order by c.number`,
      )
      expect(rows).toEqual([
        {
          province_code: "07",
          women_led: false,
          rate: "4020",
          rate_day: dayInCambodia(new Date()),
          title_km: "ម្រេចខ្មៅកំពត",
          title_en: "Kampot black pepper",
          sector: "agriculture",
        },
        {
          province_code: "17",
          women_led: true,
          rate: "4020",
          rate_day: dayInCambodia(new Date()),
          title_km: "ក្រមាសូត្រពួក",
          title_en: "Puok silk scarf",
          sector: "handicraft",
        },
      ])
    })

    it("charges VAT only where the seller is registered, in whole riel", async () => {
      const { api } = market()
      const { body } = await placeOrder(api, await readyBasket(api))
      const { body: order } = await api.get<OrderView>(`/store/order-links/${body.token}`)
      const [pepper, silk] = order.consignments
      expect(pepper?.vat_included).toBe(String(Math.round(Number(pepper?.items_total) / 11)))
      expect(silk?.vat_included).toBe("0")
    })
  })

  describe("placing an order", () => {
    it("answers a repeat with the same order, and two clicks at once with one", async () => {
      const { api, query } = market()
      const basket = await readyBasket(api)
      const answers = await Promise.all([placeOrder(api, basket, "a"), placeOrder(api, basket, "b")])
      answers.push(await placeOrder(api, basket, "a"))
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
      expect(new Set(answers.map(({ body }) => body.token)).size).toBe(1)
      expect(await query(`select id from "order"`)).toHaveLength(1)
    })

    it("refuses a used key with another body, and a request without one", async () => {
      const { api } = market()
      const basket = await readyBasket(api)
      await placeOrder(api, basket, "a")
      expect((await placeOrder(api, basket, "a", "1")).body.code).toBe("idempotency_key_reused")
      const body = { payment_method: "cash_on_delivery", expected_total: basket.total }
      expect((await api.post<{ code: string }>(`/store/baskets/${basket.id}/order`, body)).body.code).toBe(
        "idempotency_key_missing",
      )
    })

    it("gives a key back when the order was refused, so that the buyer can correct and repeat", async () => {
      const { api } = market()
      const basket = await readyBasket(api)
      expect((await placeOrder(api, basket, "a", "1")).body.code).toBe("basket_changed")
      expect((await placeOrder(api, basket, "a")).status).toBe(200)
    })

    it("refuses a basket without delivery, and an empty one", async () => {
      const { api } = market()
      expect((await placeOrder(api, await basketWith(api, MIXED))).body.code).toBe("delivery_missing")
      expect((await placeOrder(api, await basketWith(api, []))).body.code).toBe("basket_empty")
    })
  })

  describe("a private order link", () => {
    it("answers a forged token as an absent order", async () => {
      const { api } = market()
      const { body } = await placeOrder(api, await readyBasket(api))
      const forged = await api.get(
        `/store/order-links/${body.token.slice(0, -1)}${body.token.endsWith("A") ? "Q" : "A"}`,
      )
      const absent = await api.get("/store/order-links/01AAAAAAAAAAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAA")
      expect(forged).toEqual(absent)
      expect(forged.status).toBe(404)
    })

    it("is the only way in: core's own routes show and change no order, cart or payment", async () => {
      const { api, query } = market()
      const basket = await readyBasket(api)
      await placeOrder(api, basket)
      const [order] = await query<{ id: string }>(`select id from "order"`)
      const absent = await api.get(`/store/baskets/${"cart_absent"}`)
      expect(await api.get(`/store/orders/${order?.id}`)).toEqual(absent)
      expect(await api.get(`/store/carts/${basket.id}`)).toEqual(absent)
      expect(await api.post(`/store/carts/${basket.id}`, { metadata: {} })).toEqual(absent)
      expect(await api.post(`/store/carts/${basket.id}/complete`)).toEqual(absent)
      expect(await api.post("/store/payment-collections", { cart_id: basket.id })).toEqual(absent)
    })

    it("locks out an address that guesses, but not who holds a real link", async () => {
      const { api } = market()
      const { body } = await placeOrder(api, await readyBasket(api))
      const as = (address: string) => ({ "x-forwarded-for": address })
      const guess = (address: string) =>
        api.get(`/store/order-links/${"A".repeat(26)}.${"A".repeat(22)}`, undefined, as(address))
      const guesses = await Promise.all(Array.from({ length: 31 }, () => guess("203.0.113.7")))
      expect(guesses.every(({ status }) => [404, 429].includes(status))).toBe(true)
      await vi.waitFor(async () => expect((await guess("203.0.113.7")).status).toBe(429), { timeout: 10_000 })
      expect((await guess("203.0.113.8")).status).toBe(404)
      expect((await api.get(`/store/order-links/${body.token}`, undefined, as("203.0.113.8"))).status).toBe(
        200,
      )
    })
  })
})
