import { type Basket, type DeliveryZone, type OrderView, worldCountryCodes } from "@ovop/contracts"
import { khrFromUsd } from "../../../src/modules/exchange-rate/derive-price"
import type { Api } from "../../builders/api"
import { basketWith, MIXED, placeOrder } from "../../builders/buyer"
import {
  choices,
  deliver,
  FRANCE,
  PHNOM_PENH,
  RATANAKIRI,
  type Refused,
  sendTo,
} from "../../builders/delivery"
import { type Market, marketSuite } from "../../builders/market"
import { secretariatOf } from "../../builders/secretariat"

const RICE_SACK = { product: "battambang-fragrant-rice", pack: 2 }

const sum = (values: string[]) => values.reduce((total, value) => total + Math.round(Number(value) * 100), 0)

const problemsOf = (basket: Basket) => basket.problems.map(({ code }) => code)

/** Marks a product as one that the post takes to no other country. */
const forbid = (market: Market, handle: string, reason: string) =>
  market.query(
    `update export_profile set posting_abroad = ? where id in (
       select l.export_profile_id from product_product_trade_export_profile l
         join product p on p.id = l.product_id where p.handle = ?)`,
    [reason, handle],
  )

/** Abroad nobody collects at the door. */
const byTransfer = (api: Api, basket: Basket) =>
  placeOrder(api, basket, `transfer-${basket.id}`, basket.total, "bank_transfer")

async function orderOf(market: Market, basket: Basket): Promise<OrderView> {
  const placed = await placeOrder(market.api, basket)
  expect(placed).toMatchObject({ status: 200 })
  return (await market.api.get<OrderView>(`/store/order-links/${placed.body.token}`)).body
}

marketSuite((market) => {
  describe("the price of a delivery", () => {
    it("follows the place that was chosen, in both currencies at the day's rate", async () => {
      const { api } = market()
      const basket = await basketWith(api, [{ product: "kampot-black-pepper", quantity: 2 }])
      const priceAt = async (country_code: string, province_code: string | null) => {
        const { body } = await sendTo(api, basket, { country_code, province_code })
        const standard = body.consignments[0]?.shipping_options.find(({ service }) => service === "standard")
        expect(standard?.amounts.khr).toBe(khrFromUsd(String(standard?.amounts.usd), "4020"))
        expect(standard?.amount).toBe(standard?.amounts[body.currency])
        return Number(standard?.amounts.usd)
      }
      const [capital, remote, neighbour, far] = [
        await priceAt("kh", "12"),
        await priceAt("kh", "16"),
        await priceAt("th", null),
        await priceAt("fr", null),
      ]
      expect([capital, remote, neighbour, far]).toEqual([1.5, 2.5, 9, 14])
    })

    it("of a chosen delivery follows the weight when the quantity changes, and never a stale sum is ordered", async () => {
      const { api, query } = market()
      const basket = await basketWith(api, [{ product: "battambang-fragrant-rice", quantity: 1 }])
      const { body: ready } = await deliver(api, basket, { address: PHNOM_PENH, choices: choices(basket) })
      const line = ready.consignments[0]?.lines[0]?.id
      const { body: heavier } = await api.post<Basket>(`/store/baskets/${basket.id}/lines/${line}`, {
        quantity: 12,
      })
      expect(heavier.problems).toEqual([])
      expect([ready.shipping_total, heavier.shipping_total].map(Number)).toEqual([
        Number(khrFromUsd("1.75", "4020")),
        Number(khrFromUsd("6", "4020")),
      ])
      await query("update weight_band set usd = usd + 1")
      const { body: dearer } = await api.get<Basket>(`/store/baskets/${basket.id}`)
      expect(dearer.problems).toEqual([])
      expect(dearer.consignments[0]).toMatchObject({
        shipping_total: khrFromUsd("7", "4020"),
        former_shipping_total: heavier.shipping_total,
      })
      expect((await placeOrder(api, heavier)).body.code).toBe("basket_changed")
      await query("update weight_band set usd = usd + 1")
      expect((await placeOrder(api, dearer, "unread")).body.code).toBe("basket_changed")
    })
  })

  describe.each([
    ["khr", "km"],
    ["usd", "en"],
  ] as const)("an order to a village in Ratanakiri, paid in %s", (currency, locale) => {
    it("is priced as remote, sums to the last riel, and freezes where it went", async () => {
      const { api, query } = market()
      const basket = await basketWith(api, MIXED, { currency, locale })
      const { body: ready } = await deliver(api, basket, { address: RATANAKIRI, choices: choices(basket) })
      expect(ready).toMatchObject({ problems: [], address: { ...RATANAKIRI, phone: "+85512345678" } })
      expect(ready.destination).toMatchObject({ country_code: "kh", province_code: "16", is_chosen: true })
      const order = await orderOf(market(), ready)
      expect(sum(order.consignments.map(({ total }) => total))).toBe(sum([order.total]))
      for (const { total, items_total, shipping } of order.consignments)
        expect(sum([items_total, String(shipping?.amount)])).toBe(sum([total]))
      expect(order.address).toEqual(ready.address)
      expect(
        await query("select distinct destination_country as c, destination_province as p from consignment"),
      ).toEqual([{ c: "kh", p: "16" }])
    })
  })

  describe("a basket for France", () => {
    it("is priced in dollars without Cambodian tax, and comes back to riel at the old price", async () => {
      const { api } = market()
      const basket = await basketWith(api, MIXED)
      const { body: abroad } = await sendTo(api, basket, { country_code: "fr", province_code: null })
      expect(abroad).toMatchObject({ currency: "usd", vat_included: "0.00" })
      const { body: ready } = await deliver(api, abroad, { address: FRANCE, choices: choices(abroad) })
      expect(ready).toMatchObject({ problems: [], address: { ...FRANCE, phone: "+33612345678" } })
      const parts = ready.consignments.map(({ total }) => total)
      expect(sum(parts)).toBe(sum([ready.total]))

      const { body: home } = await sendTo(api, basket, { country_code: "kh", province_code: "12" })
      expect(home).toMatchObject({ currency: "usd", address: null, recipient: { name: FRANCE.name } })
      const { body: riel } = await api.post<Basket>(`/store/baskets/${basket.id}`, { currency: "khr" })
      expect(riel.items_total).toBe(basket.items_total)
    })

    it("becomes consignments that sum to the last cent and remember the country", async () => {
      const { api, query } = market()
      const basket = await basketWith(api, MIXED)
      const { body: abroad } = await sendTo(api, basket, { country_code: "fr", province_code: null })
      const { body: ready } = await deliver(api, abroad, { address: FRANCE, choices: choices(abroad) })
      const placed = await byTransfer(api, ready)
      const { body: order } = await api.get<OrderView>(`/store/order-links/${placed.body.token}`)
      expect(order).toMatchObject({ total: ready.total, vat_included: "0.00", address: ready.address })
      expect(sum(order.consignments.map(({ total }) => total))).toBe(sum([order.total]))
      expect(
        await query("select distinct destination_country as c, destination_province as p from consignment"),
      ).toEqual([{ c: "fr", p: null }])
    })

    it("moves to dollars by its address alone, and is no more paid in riel while it goes abroad", async () => {
      const { api } = market()
      const basket = await basketWith(api, MIXED)
      const parcels = choices((await sendTo(api, basket, { country_code: "fr", province_code: null })).body)
      await sendTo(api, basket, { country_code: "kh", province_code: "12" })
      await api.post(`/store/baskets/${basket.id}`, { currency: "khr" })
      const { body } = await deliver(api, basket, { address: FRANCE, choices: parcels })
      expect(body).toMatchObject({ currency: "usd", problems: [] })
      const { body: still } = await api.post<Basket>(`/store/baskets/${basket.id}`, { currency: "khr" })
      expect(still).toMatchObject({ currency: "usd", address: { country_code: "fr" } })
    })

    it.each([
      [{ postal_code: undefined }, "address.postal_code"],
      [{ city: "" }, "address.city"],
      [{ phone: "06" }, "address.phone"],
      [{ country_code: "us" }, "address.region"],
      [{ province_code: "12" }, "address"],
    ])("names the field that its address lacks: %j", async (change, field) => {
      const { api } = market()
      const basket = await basketWith(api, MIXED)
      const answer = await deliver(api, basket, {
        address: { ...FRANCE, ...change },
        choices: choices(basket),
      })
      expect(answer).toMatchObject({ status: 400, body: { code: "invalid_input", fields: [field] } })
    })

    it("names goods that may not travel at their line with the reason, and is not ordered with them", async () => {
      const { api } = market()
      await forbid(market(), "kampot-black-pepper", "liquid")
      const basket = await basketWith(api, MIXED)
      expect(basket.problems.some(({ code }) => code === "posting_forbidden")).toBe(false)
      const { body: abroad } = await sendTo(api, basket, { country_code: "fr", province_code: null })
      const pepper = abroad.consignments[0]?.lines[0]
      expect(abroad.problems).toContainEqual({
        code: "posting_forbidden",
        line_id: pepper?.id,
        association_id: null,
        available: null,
        nearest: null,
        reason: "liquid",
      })
      const { body: ready } = await deliver(api, abroad, { address: FRANCE, choices: choices(abroad) })
      expect((await byTransfer(api, ready)).body.code).toBe("posting_forbidden")
    })
  })

  it("says early that a country is not served, and takes no delivery there", async () => {
    const { api } = market()
    const basket = await basketWith(api, MIXED)
    const before = choices(basket)
    const { body } = await sendTo(api, basket, { country_code: "kp", province_code: null })
    expect(problemsOf(body)).toEqual(["address_outside_market"])
    const address = { ...FRANCE, country_code: "kp", postal_code: undefined, phone: "+33612345678" }
    const answer = await deliver<Refused>(api, basket, { address, choices: before })
    expect(answer).toMatchObject({ status: 409, body: { code: "address_outside_market" } })
  })

  it("refuses a parcel beyond the heaviest band, and lets it be picked up", async () => {
    const { api } = market()
    const basket = await basketWith(api, [{ ...RICE_SACK, quantity: 2 }])
    expect(problemsOf(basket)).toEqual(["parcel_too_heavy"])
    expect(basket.consignments[0]?.shipping_options.every(({ service }) => service === "pick_up")).toBe(true)
    const none = await deliver<Refused>(api, basket, { address: PHNOM_PENH, choices: [] })
    expect(none.body.code).toBe("parcel_too_heavy")
    const recipient = { name: "សុខា", phone: "012345678" }
    const { body } = await deliver(api, basket, { recipient, choices: choices(basket, true) })
    expect(body.problems).toEqual([])
    const abroad = await sendTo(api, basket, { country_code: "fr", province_code: null })
    expect(abroad.body.consignments[0]?.shipping_options).toEqual([])
    expect((await byTransfer(api, abroad.body)).body.code).toBe("parcel_too_heavy")
  })

  describe("a zone's price list", () => {
    type Zones = { delivery_zones: DeliveryZone[] }

    it("is changed by the secretariat as a whole, and prices the next parcel", async () => {
      const { api, query } = market()
      const secretariat = await secretariatOf(market())
      const { body: list } = await secretariat.get<Zones>("/admin/delivery-zones")
      const capital = list.delivery_zones.find(({ code }) => code === "phnom-penh")
      const { id, code: _code, services, ...zone } = capital as DeliveryZone
      const flat = services
        .slice(0, 1)
        .map((row) => ({ ...row, bands: [{ up_to_grams: 9_000, usd: "5.25" }] }))
      const path = `/admin/delivery-zones/${id}`
      const changed = await secretariat.post<DeliveryZone>(path, { ...zone, services: flat })
      expect(changed).toMatchObject({ status: 200, body: { code: "phnom-penh", services: flat } })
      const basket = await basketWith(api, [{ product: "kampot-black-pepper", quantity: 1 }])
      const parcels = basket.consignments[0]?.shipping_options.filter(({ service }) => service !== "pick_up")
      expect(parcels?.map(({ amounts }) => amounts.usd)).toEqual(["5.25"])

      const falling = [
        { up_to_grams: 500, usd: "2" },
        { up_to_grams: 900, usd: "1" },
      ]
      const wrong = { ...zone, services: flat.map((row) => ({ ...row, bands: falling })) }
      expect(await secretariat.post(path, wrong)).toMatchObject({
        status: 400,
        body: { code: "invalid_input" },
      })
      expect(
        await secretariat.post("/admin/delivery-zones/absent", { ...zone, services: flat }),
      ).toMatchObject({
        status: 404,
        body: { code: "not_found" },
      })
      expect(
        await query(
          "select usd::text from weight_band b join zone_service s on s.id = b.service_id where s.zone_id = ? and b.deleted_at is null",
          [id],
        ),
      ).toEqual([{ usd: "5.25" }])
    })

    it("names countries in the reader's language and order, for browsers that know no Khmer", async () => {
      type Countries = { countries: { code: string; name: string }[] }
      const secretariat = await secretariatOf(market())
      const read = async (locale: string) =>
        (await secretariat.get<Countries>(`/admin/countries?locale=${locale}`)).body.countries
      const [km, en] = [await read("km"), await read("en")]
      expect(km.map(({ code }) => code).sort()).toEqual([...worldCountryCodes].sort())
      expect(km.filter(({ name }) => /[a-z]/i.test(name))).toEqual([])
      expect(km.find(({ code }) => code === "fr")?.name).toBe("បារាំង")
      expect(en.map(({ name }) => name)).toEqual(
        en.map(({ name }) => name).sort(new Intl.Collator("en").compare),
      )
      expect((await secretariat.get("/admin/countries?locale=fr")).status).toBe(400)
      expect((await market().api.get("/admin/countries?locale=km")).status).toBe(401)
    })

    it("is closed to everybody else", async () => {
      const { api } = market()
      expect((await api.get("/admin/delivery-zones")).status).toBe(401)
      expect((await api.post("/admin/delivery-zones/any", {})).status).toBe(401)
    })
  })
})
