import type { CheckOut, OrderView } from "@ovop/contracts"
import { ASSOCIATION_MODULE } from "../../../src/modules/association"
import { newBuyer } from "../../builders/account"
import { placeOrder, readyBasket } from "../../builders/buyer"
import { checkOut, checkoutBody } from "../../builders/checkout"
import { FRANCE } from "../../builders/delivery"
import { frozenOrder } from "../../builders/frozen-order"
import { marketSuite } from "../../builders/market"

const countOf = async (market: { query<Row>(sql: string): Promise<Row[]> }, table: string) =>
  (await market.query(`select 1 from "${table}" where deleted_at is null`)).length

marketSuite((market) => {
  describe("a checkout in one call", () => {
    it("makes the order that the steps make", async () => {
      const { api } = market()
      const { body: stepped } = await placeOrder(api, await readyBasket(api))
      const checked = await checkOut(api, await checkoutBody(api))
      expect(checked.status).toBe(200)
      expect(await frozenOrder(market(), checked.body.order_number)).toEqual(
        await frozenOrder(market(), stepped.order_number),
      )
      const { body: order } = await api.get<OrderView>(`/store/order-links/${checked.body.token}`)
      expect([order.total, order.currency]).toEqual([checked.body.total, checked.body.currency])
    })

    it("belongs to whoever is signed in, and remembers whom it was for", async () => {
      const buyer = await newBuyer(market().api, "one-call@example.com")
      const { body } = await checkOut(buyer, await checkoutBody(buyer, undefined, { buyer_kind: "tourist" }))
      const [row] = await market().query<{ mine: boolean; kind: string }>(
        `select u.has_account as mine, u.metadata->>'buyer_kind' as kind
           from "order" o join customer u on u.id = o.customer_id where o.display_id = ${body.order_number}`,
      )
      expect(row).toEqual({ mine: true, kind: "tourist" })
    })

    it("puts a pack that is sent twice on one line", async () => {
      const { api } = market()
      const once = await checkOut(
        api,
        await checkoutBody(api, [{ product: "puok-silk-scarf", quantity: 2 }]),
        "a",
      )
      const pair = [
        { product: "puok-silk-scarf", quantity: 1 },
        { product: "puok-silk-scarf", quantity: 1 },
      ]
      const twice = await checkOut(api, await checkoutBody(api, pair), "b")
      expect(await frozenOrder(market(), twice.body.order_number)).toEqual(
        await frozenOrder(market(), once.body.order_number),
      )
    })

    it("answers a repeat with the same order, and two at once with one", async () => {
      const { api } = market()
      const body = await checkoutBody(api)
      const answers = await Promise.all([checkOut(api, body), checkOut(api, body)])
      answers.push(await checkOut(api, body))
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
      expect(new Set(answers.map((answer) => answer.body.token)).size).toBe(1)
      expect(await countOf(market(), "order")).toBe(1)
      expect(await countOf(market(), "cart")).toBe(1)
    })

    it("refuses a used key with another body and a request without one, and gives a key back that failed", async () => {
      const { api } = market()
      const body = await checkoutBody(api)
      const wrong = await checkOut(api, { ...body, expected_total: "1" })
      expect(wrong.body.problems).toMatchObject([{ code: "basket_changed", place: "expected_total" }])
      expect((await checkOut(api, body)).status).toBe(200)
      expect((await checkOut(api, { ...body, locale: "en" })).body.code).toBe("idempotency_key_reused")
      expect((await api.post<{ code: string }>("/store/baskets/checkout", body)).body.code).toBe(
        "idempotency_key_missing",
      )
    })

    it("takes a key of one buyer for no other's", async () => {
      const { api } = market()
      const [one, two] = [await newBuyer(api, "one@example.com"), await newBuyer(api, "two@example.com")]
      const body = await checkoutBody(api)
      const [first, second] = [await checkOut(one, body), await checkOut(two, body)]
      expect(first.body.token).not.toBe(second.body.token)
    })

    it("names every problem at once, each at its place, and leaves nothing behind", async () => {
      const { api } = market()
      const body = await checkoutBody(api, [
        { product: "kampot-black-pepper", quantity: 100_00 },
        { product: "pailin-longan", quantity: 3 },
        { product: "kampot-durian", quantity: 1 },
        { product: "puok-silk-scarf", quantity: 1 },
        { product: "kampot-pepper-farm-visit", quantity: 1, request: { day: "2020-01-01", note: "" } },
      ])
      const sent: CheckOut = {
        ...body,
        lines: [...body.lines, { variant_id: "variant_absent", quantity: 1 }],
        address: { ...FRANCE, country_code: "fr", phone: "12" },
        payment_method: "cash_on_delivery",
      }
      const { status, body: refused } = await checkOut(api, sent)
      expect([status, refused.code]).toEqual([409, "checkout_refused"])
      const found = (refused.problems ?? []).map(({ code, place }) => `${place}: ${code}`)
      expect(found).toEqual(
        expect.arrayContaining([
          "lines.0.quantity: out_of_stock",
          "lines.1.quantity: quantity_not_sold",
          "lines.2.quantity: out_of_stock",
          "lines.4.request.day: service_day_unavailable",
          "lines.5.variant_id: not_found",
          "address.phone: invalid_input",
          "payment_method: payment_method_unavailable",
        ]),
      )
      expect(refused.fields).toEqual(refused.problems?.map(({ place }) => place))
      for (const table of ["cart", "cart_address", "order", "payment_collection", "idempotency_record"])
        expect(await countOf(market(), table)).toBe(0)
    })

    it("tells a delivery that is not offered from one that is missing", async () => {
      const { api } = market()
      const body = await checkoutBody(api)
      const [first, second] = body.deliveries
      const places = async (deliveries: unknown) =>
        (await checkOut(api, { ...body, deliveries })).body.problems?.map(
          ({ code, place, association_id }) => [code, place, association_id],
        )
      expect(await places([first])).toEqual([["delivery_missing", "deliveries", second?.association_id]])
      expect(await places([first, { ...second, service: "pick_up", pick_up_point_id: "nowhere" }])).toEqual([
        ["delivery_unavailable", "deliveries.1", second?.association_id],
      ])
      expect(await places([first, first, second])).toEqual([
        ["delivery_unavailable", "deliveries.1", first?.association_id],
      ])
    })

    it("refuses the goods of a suspended association at their line", async () => {
      const { api, container } = market()
      const body = await checkoutBody(api)
      await container
        .resolve(ASSOCIATION_MODULE)
        .updateAssociations({ id: body.deliveries[1]?.association_id, status: "suspended" })
      expect((await checkOut(api, body)).body.problems).toMatchObject([
        { code: "not_for_sale", place: "lines.1.variant_id" },
      ])
    })

    it("sells the last of something once, and tells the others so at the goods", async () => {
      const { api, query } = market()
      const scarf = [{ product: "puok-silk-scarf", quantity: 1 }]
      const body = await checkoutBody(api, scarf)
      await query(
        `update inventory_level set stocked_quantity = 1, raw_stocked_quantity = '{"value":"1","precision":20}'
          where inventory_item_id in (select inventory_item_id from product_variant_inventory_item where variant_id = ?)`,
        [body.lines[0]?.variant_id],
      )
      const answers = await Promise.all(["a", "b", "c"].map((key) => checkOut(api, body, key)))
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
      const losers = answers.filter(({ status }) => status === 409)
      for (const { body: refused } of losers)
        expect([refused.code, refused.problems?.[0]?.code]).toEqual(["checkout_refused", "out_of_stock"])
      expect(await countOf(market(), "cart")).toBe(1)
    })
  })
})
