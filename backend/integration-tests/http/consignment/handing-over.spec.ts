import type { Basket, OrderView, PaymentMethod, WorkedConsignment } from "@ovop/contracts"
import type { Api } from "../../builders/api"
import { basketWith, placeOrder, variantOf } from "../../builders/buyer"
import { type Action, consignmentDesk } from "../../builders/consignment"
import {
  choices,
  dayFromToday,
  deliver,
  FRANCE,
  listHomestay,
  PHNOM_PENH,
  sendTo,
} from "../../builders/delivery"
import { marketSuite } from "../../builders/market"
import { expectOk, secretariatOf } from "../../builders/secretariat"

const RECIPIENT = { name: "សុខ ដារ៉ា", phone: "+85512345678" }
const PEPPER = [{ product: "kampot-black-pepper", quantity: 2 }]
const CARRIER = { carrier: "cambodia_post_ems", tracking_number: "EE123456785KH" }

marketSuite((market) => {
  let desk: Api
  beforeEach(async () => {
    desk = await secretariatOf(market())
  })
  const only = async () => {
    const { consignments } = expectOk(
      await desk.get<{ consignments: WorkedConsignment[] }>("/admin/consignments"),
    )
    expect(consignments).toHaveLength(1)
    return String(consignments[0]?.id)
  }
  const act = (id: string, action: Action, body?: object) => consignmentDesk(desk).act(id, action, body)
  const complete = async (id: string) => {
    const { lines } = await consignmentDesk(desk).read(id)
    const stay = lines.find(({ is_service }) => is_service)
    return await consignmentDesk(desk).post(id, `lines/${stay?.id}/complete`, {})
  }
  /** The day that was asked for is today. */
  const letDayCome = () => market().query("update consignment_line set requested_day = ?", [dayFromToday(0)])
  const place = async (basket: Basket, method: PaymentMethod = "cash_on_delivery") => {
    const { token } = expectOk(await placeOrder(market().api, basket, undefined, undefined, method))
    return async () => expectOk(await market().api.get<OrderView>(`/store/order-links/${token}`))
  }
  const stock = (sku: string) =>
    market().query<{ stocked: number; reserved: number }>(
      `select l.stocked_quantity::int as stocked, l.reserved_quantity::int as reserved from inventory_level l
         join product_variant_inventory_item i on i.inventory_item_id = l.inventory_item_id
         join product_variant v on v.id = i.variant_id where v.sku = ?`,
      [sku],
    )
  const skuOf = async (product: string) => {
    const [row] = await market().query<{ sku: string }>("select sku from product_variant where id = ?", [
      await variantOf(market().api, product),
    ])
    return String(row?.sku)
  }
  const requestStay = async (basket: Basket) => {
    const variant_id = await variantOf(market().api, "test-homestay")
    const request = { day: dayFromToday(3), note: "" }
    const body = { variant_id, quantity: 2, request }
    return expectOk(await market().api.post<Basket>(`/store/baskets/${basket.id}/lines`, body))
  }

  describe("a stay that was asked for", () => {
    it("waits until its day is confirmed, is never sent, and gives its places back when it is over", async () => {
      await listHomestay(market(), "kampot-pepper-phnom-voar")
      const basket = await requestStay(await basketWith(market().api, []))
      const ready = expectOk(
        await deliver<Basket>(market().api, basket, { recipient: RECIPIENT, choices: [] }),
      )
      const read = await place(ready)
      const id = await only()
      expect((await read()).consignments[0]?.status).toBe("placed")
      for (const answer of [await act(id, "dispatch", CARRIER), await complete(id)])
        expect(answer.body.code).toBe("consignment_not_movable")
      expect(expectOk(await act(id, "confirm")).status).toBe("confirmed")
      expect((await read()).consignments[0]?.timeline.at(-1)).toMatchObject({ status: "confirmed" })
      expect((await act(id, "dispatch", CARRIER)).body.code).toBe("consignment_not_movable")
      expect(await stock("HOMESTAY-1")).toEqual([{ stocked: 20, reserved: 2 }])
      expect((await complete(id)).body.code).toBe("service_day_ahead")
      expect(await stock("HOMESTAY-1")).toEqual([{ stocked: 20, reserved: 2 }])
      await letDayCome()
      expect(expectOk(await complete(id)).status).toBe("delivered")
      expect(await stock("HOMESTAY-1")).toEqual([{ stocked: 20, reserved: 0 }])
      expect((await read()).payment.state).toBe("paid")
      expect(await market().query("select id from fulfillment")).toEqual([])
      expect((await complete(id)).body.code).toBe("consignment_not_movable")
    })

    it("keeps its places while goods of the same association are sent and handed over", async () => {
      await listHomestay(market(), "kampot-pepper-phnom-voar")
      const { api } = market()
      const basket = await requestStay(await basketWith(api, PEPPER))
      const ready = await deliver<Basket>(api, basket, { address: PHNOM_PENH, choices: choices(basket) })
      await place(ready.body)
      const id = await only()
      expectOk(await act(id, "confirm"))
      expectOk(await act(id, "dispatch", CARRIER))
      expect(
        await market().query(
          `select l.sector from fulfillment_item i
             join consignment_line l on l.order_line_item_id = i.line_item_id`,
        ),
      ).toEqual([{ sector: "agriculture" }])
      expect(expectOk(await act(id, "deliver")).status).toBe("partly_dispatched")
      expect(await stock("HOMESTAY-1")).toEqual([{ stocked: 20, reserved: 2 }])
      await letDayCome()
      expect(expectOk(await complete(id)).status).toBe("delivered")
      expect(await stock("HOMESTAY-1")).toEqual([{ stocked: 20, reserved: 0 }])
    })
  })

  describe("goods that the buyer fetches", () => {
    it.each([false, true])(
      "are handed over once, and leave the stock (taken to a shop before: %s)",
      async (isTaken) => {
        const { api } = market()
        const sku = await skuOf("kampot-black-pepper")
        const [before] = await stock(sku)
        const basket = await basketWith(api, PEPPER)
        const ready = await deliver<Basket>(api, basket, {
          recipient: RECIPIENT,
          choices: choices(basket, true),
        })
        const read = await place(ready.body)
        const id = await only()
        expectOk(await act(id, "confirm"))
        if (isTaken) expectOk(await act(id, "dispatch", { carrier: "pick_up" }))
        const hand = () =>
          isTaken ? act(id, "deliver", {}) : consignmentDesk(desk).post(id, "hand-over", {})
        const answers = await Promise.all([hand(), hand()])
        expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
        expect(await stock(sku)).toEqual([{ stocked: Number(before?.stocked) - 2, reserved: 0 }])
        expect(
          await market().query("select id from fulfillment where delivered_at is not null"),
        ).toHaveLength(1)
        expect((await read()).payment.state).toBe("paid")
      },
    )
  })

  describe("goods for France", () => {
    it("are sent once the transfer came, with the carrier and number that the buyer reads", async () => {
      const { api } = market()
      const { body: abroad } = await sendTo(api, await basketWith(api, PEPPER), {
        country_code: "fr",
        province_code: null,
      })
      const ready = await deliver<Basket>(api, abroad, { address: FRANCE, choices: choices(abroad) })
      const read = await place(ready.body, "bank_transfer")
      const id = await only()
      expectOk(await act(id, "confirm"))
      expect((await act(id, "dispatch", CARRIER)).body.code).toBe("payment_outstanding")
      const { payment, total } = await read()
      const receipt = { amount: total, day: dayFromToday(0), bank_reference: "FT-1" }
      expectOk(await desk.post(`/admin/bank-transfers/${payment.transfer?.reference}/confirm`, receipt))
      expect((await consignmentDesk(desk).post(id, "hand-over", {})).body.code).toBe(
        "consignment_not_movable",
      )
      expectOk(await act(id, "dispatch", CARRIER))
      expect((await read()).consignments[0]).toMatchObject({
        status: "dispatched",
        parcels: [{ carrier: { code: CARRIER.carrier }, tracking_number: CARRIER.tracking_number }],
      })
      expectOk(await act(id, "deliver"))
      expect((await read()).payment.state).toBe("paid")
    })
  })
})
