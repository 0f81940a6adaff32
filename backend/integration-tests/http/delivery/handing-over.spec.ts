import type { Basket, OrderView } from "@ovop/contracts"
import { basketWith, MIXED, placeOrder, variantOf } from "../../builders/buyer"
import {
  choices,
  dayFromToday,
  deliver,
  listHomestay,
  PHNOM_PENH,
  type Refused,
} from "../../builders/delivery"
import { type Market, marketSuite } from "../../builders/market"

const RECIPIENT = { name: "សុខ ដារ៉ា", phone: "០១២ ៣៤៥ ៦៧៨" }
const ASSOCIATION = "kampot-pepper-phnom-voar"

async function orderOf({ api }: Market, basket: Basket): Promise<OrderView> {
  const placed = await placeOrder(api, basket)
  expect(placed).toMatchObject({ status: 200 })
  return (await api.get<OrderView>(`/store/order-links/${placed.body.token}`)).body
}

/** Asks for a night of the homestay, and answers as the API does. */
async function request({ api }: Market, basket: Basket, day: unknown, note = "") {
  const variant_id = await variantOf(api, "test-homestay")
  const body = { variant_id, quantity: 2, ...(day === undefined ? {} : { request: { day, note } }) }
  return api.post<Basket & Refused>(`/store/baskets/${basket.id}/lines`, body)
}

const sellBy = (market: Market, handle: string, minimum_quantity: number, quantity_step: number) =>
  market.query("update product set metadata = metadata || ?::jsonb where handle = ?", [
    JSON.stringify({ minimum_quantity, quantity_step }),
    handle,
  ])

marketSuite((market) => {
  describe("picking up", () => {
    it("costs nothing, asks for a name and a number alone, and keeps the place as it was described", async () => {
      const { api, query } = market()
      const basket = await basketWith(api, MIXED)
      const { body: ready } = await deliver(api, basket, {
        recipient: RECIPIENT,
        choices: choices(basket, true),
      })
      expect(ready).toMatchObject({ problems: [], address: null, recipient: { phone: "+85512345678" } })
      expect(ready.total).toBe(ready.items_total)
      await query("update pick_up_point set name_km = 'moved'")
      const order = await orderOf(market(), ready)
      expect(order.address).toBeNull()
      expect(order.recipient).toEqual({ name: RECIPIENT.name, phone: "+85512345678" })
      const place = order.consignments[0]?.pick_up_point
      expect(place?.name.en).toBe("Phnom Voar Pepper Growers' Association")
      expect(order.consignments[0]?.amount_to_collect).toBe(order.consignments[0]?.items_total)
    })

    it("is offered at the association itself and at the secretariat's shop, never at somebody else's", async () => {
      const { api } = market()
      const basket = await basketWith(api, MIXED)
      const [first, second] = basket.consignments.map(({ shipping_options }) =>
        shipping_options.flatMap(({ pick_up_point }) => pick_up_point ?? []),
      )
      expect(first?.map(({ name }) => name.en)).toEqual([
        "Phnom Voar Pepper Growers' Association",
        "Secretariat's shop (demonstration)",
      ])
      const [mine, theirs] = choices(basket, true)
      const swapped = [{ ...mine, pick_up_point_id: second?.[0]?.id }, theirs]
      const answer = await deliver<Refused>(api, basket, { recipient: RECIPIENT, choices: swapped })
      expect(answer.body.code).toBe("delivery_unavailable")
    })

    it("of one part beside a parcel of the other needs the parcel's address", async () => {
      const { api } = market()
      const basket = await basketWith(api, MIXED)
      const mixed = [choices(basket, true)[0], choices(basket)[1]]
      const refused = await deliver<Refused>(api, basket, { recipient: RECIPIENT, choices: mixed })
      expect(refused).toMatchObject({ status: 409, body: { code: "delivery_missing", fields: ["address"] } })
      const { body: ready } = await deliver(api, basket, { address: PHNOM_PENH, choices: mixed })
      const order = await orderOf(market(), ready)
      expect(order.consignments.map(({ pick_up_point }) => pick_up_point !== null)).toEqual([true, false])
    })
  })

  describe("a gift", () => {
    const letter = "ស្ត្រី"

    it("carries three hundred letters as a Khmer reader counts them, and not one more", async () => {
      const { api } = market()
      const basket = await basketWith(api, MIXED)
      const give = (message: string) =>
        deliver(api, basket, {
          address: PHNOM_PENH,
          choices: choices(basket),
          gift: { message, wrap_note: "" },
        })
      const clusters = [...new Intl.Segmenter("km").segment(letter)].length
      const exact = letter.repeat(Math.floor(300 / clusters)) + "ក".repeat(300 % clusters)
      expect((await give(exact)).body.gift?.message).toBe(exact)
      expect(await give(`${exact}ក`)).toMatchObject({ status: 400, body: { fields: ["gift.message"] } })
    })

    it("is frozen on each consignment, in words alone", async () => {
      const { api, query } = market()
      const basket = await basketWith(api, MIXED)
      const gift = { message: "ជូនពរថ្ងៃកំណើត", wrap_note: "រុំដោយក្រមា" }
      const body = { address: PHNOM_PENH, choices: choices(basket) }
      await deliver(api, basket, { ...body, gift })
      const { body: kept } = await deliver(api, basket, body)
      expect(kept.gift).toEqual(gift)
      const order = await orderOf(market(), kept)
      expect(order.consignments.map((consignment) => consignment.gift)).toEqual([gift, gift])
      expect(await query("select distinct gift from consignment")).toEqual([{ gift }])
    })

    it("that was taken back is gone", async () => {
      const { api } = market()
      const other = await basketWith(api, MIXED)
      const gift = { message: "ជូនពរ", wrap_note: "" }
      await deliver(api, other, { address: PHNOM_PENH, choices: choices(other), gift })
      const { body: plain } = await deliver(api, other, {
        address: PHNOM_PENH,
        choices: choices(other),
        gift: null,
      })
      expect(plain.gift).toBeNull()
    })
  })

  describe("a service", () => {
    it.each([undefined, "2020-01-01", dayFromToday(0), dayFromToday(400)])(
      "is refused for the day %s",
      async (day) => {
        await listHomestay(market(), ASSOCIATION)
        const basket = await basketWith(market().api, [])
        expect((await request(market(), basket, day)).body.code).toBe("service_day_unavailable")
      },
    )

    it.each(["tomorrow", "2026-02-30", 20270101])("is a wrong input for %j", async (day) => {
      await listHomestay(market(), ASSOCIATION)
      const basket = await basketWith(market().api, [])
      expect((await request(market(), basket, day)).body.code).toBe("invalid_input")
    })

    it("alone needs neither address nor delivery, and freezes the day that was asked for", async () => {
      await listHomestay(market(), ASSOCIATION)
      const { api, query } = market()
      const day = dayFromToday(1)
      const { body: basket } = await request(market(), await basketWith(api, []), day, "មកដល់ពេលល្ងាច")
      expect(basket.consignments[0]).toMatchObject({
        needs_delivery: false,
        shipping_options: [],
        lines: [{ request: { day, note: "មកដល់ពេលល្ងាច" } }],
      })
      const { body: ready } = await deliver(api, basket, { recipient: RECIPIENT, choices: [] })
      expect(ready).toMatchObject({ problems: [], shipping_total: "0" })
      const order = await orderOf(market(), ready)
      expect(order.consignments[0]).toMatchObject({ shipping: null, gift: null, status: "placed" })
      expect(order.consignments[0]?.lines[0]?.request).toEqual({ day, note: "មកដល់ពេលល្ងាច" })
      expect(await query("select requested_day, quantity, sector from consignment_line")).toEqual([
        { requested_day: day, quantity: 2, sector: "service" },
      ])
    })

    it("beside goods of the same association is one consignment, and only the goods are weighed", async () => {
      await listHomestay(market(), ASSOCIATION)
      const { api } = market()
      const goods = await basketWith(api, [{ product: "kampot-black-pepper", quantity: 2 }])
      const { body: basket } = await request(market(), goods, dayFromToday(30))
      expect(basket.consignments).toHaveLength(1)
      expect(basket.consignments[0]?.parcel_grams).toBe(goods.consignments[0]?.parcel_grams)
      const { body: ready } = await deliver(api, basket, { address: PHNOM_PENH, choices: choices(basket) })
      const order = await orderOf(market(), ready)
      expect(order.consignments[0]?.total).toBe(order.total)
      expect(order.consignments[0]?.lines.map(({ request: asked }) => asked?.day ?? null)).toEqual(
        expect.arrayContaining([null, dayFromToday(30)]),
      )
    })

    it("on two days is two lines; a day that passed meanwhile is refused by the order", async () => {
      await listHomestay(market(), ASSOCIATION)
      const { api, query } = market()
      const first = await request(market(), await basketWith(api, []), dayFromToday(2))
      const { body: basket } = await request(market(), first.body, dayFromToday(3))
      expect(basket.consignments[0]?.lines).toHaveLength(2)
      const { body: ready } = await deliver(api, basket, { recipient: RECIPIENT, choices: [] })
      await query(`update cart_line_item set metadata = '{"request": {"day": "2026-01-01", "note": ""}}'`)
      expect((await placeOrder(api, ready)).body.code).toBe("service_day_unavailable")
    })

    it("never has goods ask for a day", async () => {
      const { api } = market()
      const basket = await basketWith(api, [])
      const body = {
        variant_id: await variantOf(api, "kampot-black-pepper"),
        quantity: 1,
        request: { day: dayFromToday(1), note: "" },
      }
      const answer = await api.post<Refused>(`/store/baskets/${basket.id}/lines`, body)
      expect(answer).toMatchObject({ status: 400, body: { code: "invalid_input", fields: ["request"] } })
    })
  })

  describe("a listing that is sold from six on in twos", () => {
    it("refuses other quantities with the nearest, when put in and when changed", async () => {
      const { api } = market()
      await sellBy(market(), "kampot-black-pepper", 6, 2)
      const basket = await basketWith(api, [])
      const variant_id = await variantOf(api, "kampot-black-pepper")
      const add = (quantity: number) =>
        api.post<Basket & Refused>(`/store/baskets/${basket.id}/lines`, { variant_id, quantity })
      expect(await add(1)).toMatchObject({ status: 409, body: { code: "quantity_not_sold", nearest: 6 } })
      const { body: filled } = await add(6)
      expect(filled.consignments[0]?.lines[0]).toMatchObject({ minimum_quantity: 6, quantity_step: 2 })
      const line = filled.consignments[0]?.lines[0]?.id
      const change = (quantity: number) =>
        api.post<Basket & Refused>(`/store/baskets/${basket.id}/lines/${line}`, { quantity })
      expect(await change(9)).toMatchObject({ status: 409, body: { code: "quantity_not_sold", nearest: 10 } })
      expect((await change(8)).status).toBe(200)
      expect((await add(2)).body.consignments[0]?.lines[0]?.quantity).toBe(10)
      expect((await change(0)).body.consignments).toEqual([])
    })

    it("is not ordered in a quantity from before the terms changed", async () => {
      const { api } = market()
      const basket = await basketWith(api, [{ product: "kampot-black-pepper", quantity: 1 }])
      const { body: ready } = await deliver(api, basket, { address: PHNOM_PENH, choices: choices(basket) })
      await sellBy(market(), "kampot-black-pepper", 6, 2)
      expect((await placeOrder(api, ready)).body.code).toBe("quantity_not_sold")
      const { body } = await api.get<Basket>(`/store/baskets/${basket.id}`)
      expect(body.problems).toMatchObject([{ code: "quantity_not_sold", nearest: 6 }])
    })
  })
})
