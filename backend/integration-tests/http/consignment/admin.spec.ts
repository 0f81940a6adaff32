import { type ConsignmentStatus, consignmentStatusSchema } from "@ovop/contracts"
import { consignmentMoves } from "../../../src/modules/consignment/consignment-moves"
import type { Api } from "../../builders/api"
import { placedOrder } from "../../builders/buyer"
import { type Action, BODIES, consignmentDesk, LEADS_TO } from "../../builders/consignment"
import { marketSuite } from "../../builders/market"
import { expectOk, secretariatOf } from "../../builders/secretariat"

const WAY_TO: Record<ConsignmentStatus, Action[]> = {
  placed: [],
  confirmed: ["confirm"],
  partly_dispatched: ["confirm", "dispatch"],
  dispatched: ["confirm", "dispatch"],
  delivered: ["confirm", "dispatch", "deliver"],
  cancelled: ["cancel"],
}
const ACTIONS = Object.keys(LEADS_TO) as Action[]
const SCARF = [{ product: "puok-silk-scarf", quantity: 2 }]

marketSuite((market) => {
  let desk: Api
  beforeEach(async () => {
    desk = await secretariatOf(market())
  })
  const list = (query = "") => consignmentDesk(desk).list(query)
  const act = (id: string | undefined, action: Action, body = BODIES[action]) =>
    consignmentDesk(desk).act(id, action, body)
  const stock = async (sku: string) => {
    const [level] = await market().query<{ stocked: number; reserved: number }>(
      `select l.stocked_quantity::int as stocked, l.reserved_quantity::int as reserved from inventory_level l
         join product_variant_inventory_item i on i.inventory_item_id = l.inventory_item_id
         join product_variant v on v.id = i.variant_id where v.sku = ?`,
      [sku],
    )
    return level
  }

  describe("the life of a consignment", () => {
    it("goes from placed to delivered, with who, when and how it was sent", async () => {
      const before = await stock("P060-1")
      const { read } = await placedOrder(market().api, "cash_on_delivery", {}, SCARF)
      const [placed] = await list()
      expect(placed).toMatchObject({ status: "placed", payment_state: "due_on_delivery" })
      for (const action of WAY_TO.delivered) expect((await act(placed?.id, action)).status).toBe(200)
      const [consignment] = (await read()).consignments
      expect(consignment?.parcels).toMatchObject([
        { carrier: { code: "jt_express" }, tracking_number: "JT123", proof: "secretariat" },
      ])
      expect(consignment?.timeline.map(({ status, actor }) => [status, actor])).toEqual([
        ["placed", "buyer"],
        ["confirmed", "secretariat"],
        ["dispatched", "secretariat"],
        ["delivered", "secretariat"],
      ])
      expect((await read()).payment.state).toBe("paid")
      expect(await stock("P060-1")).toEqual({ stocked: Number(before?.stocked) - 2, reserved: 0 })
    })

    it("is sent for its own lines only, from its own place and by its own option", async () => {
      await placedOrder(market().api, "cash_on_delivery")
      const [silk] = await list("?status=placed")
      await act(silk?.id, "confirm")
      await act(silk?.id, "dispatch")
      const rows = await market().query(
        `select f.location_id = c.stock_location_id as place, f.shipping_option_id = c.shipping_option_id as option,
                array_agg(i.line_item_id) = array(select order_line_item_id from consignment_line
                                                   where consignment_id = c.id) as lines
           from fulfillment f join fulfillment_item i on i.fulfillment_id = f.id
           join consignment c on c.id = f.metadata->>'consignment_id' group by f.id, c.id`,
      )
      expect(rows).toEqual([{ place: true, option: true, lines: true }])
      expect((await list("?status=placed")).map(({ number }) => number)).not.toContain(silk?.number)
    })

    it("refuses every move that does not exist, and stays where it is", async () => {
      const refused: string[] = []
      for (const from of consignmentStatusSchema.options) {
        await placedOrder(market().api, "cash_on_delivery", {}, SCARF)
        const [consignment] = await list()
        const part = { ...BODIES.dispatch, lines: [{ line_id: consignment?.lines[0]?.id, quantity: 1 }] }
        for (const step of WAY_TO[from]) {
          const isPart = from === "partly_dispatched" && step === "dispatch"
          expectOk(await act(consignment?.id, step, isPart ? part : BODIES[step]))
        }
        for (const action of ACTIONS) {
          const to = LEADS_TO[action]
          // Cancelling what is cancelled is a repeat and no move; a parcel that is there may arrive.
          const isRepeat = from === "cancelled" && action === "cancel"
          const isParcel = action === "deliver"
          if (isRepeat || isParcel || (consignmentMoves[from] as readonly string[]).includes(to)) continue
          const { status, body } = await act(consignment?.id, action)
          expect([from, action, status, body.code]).toEqual([from, action, 409, "consignment_not_movable"])
          refused.push(`${from} ${action}`)
        }
        expect((await list())[0]?.status).toBe(from)
      }
      expect(refused).toHaveLength(12)
    }, 150_000)

    it("is moved once when two people act at the same time", async () => {
      await placedOrder(market().api, "cash_on_delivery", {}, SCARF)
      const [consignment] = await list()
      await act(consignment?.id, "confirm")
      const answers = await Promise.all([
        act(consignment?.id, "dispatch"),
        act(consignment?.id, "dispatch"),
        act(consignment?.id, "cancel"),
      ])
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
      expect(
        await market().query("select id from consignment_event where status <> 'confirmed'"),
      ).toHaveLength(1)
    })

    it("is not sent before its transfer came", async () => {
      await placedOrder(market().api, "bank_transfer", {}, SCARF)
      const [consignment] = await list()
      await act(consignment?.id, "confirm")
      expect((await act(consignment?.id, "dispatch")).body.code).toBe("payment_outstanding")
    })

    it("goes on after a crash between Medusa's fulfilment and our own word", async () => {
      await placedOrder(market().api, "cash_on_delivery", {}, SCARF)
      const [consignment] = await list()
      for (const step of WAY_TO.dispatched) expectOk(await act(consignment?.id, step))
      await market().query("delete from consignment_parcel")
      await market().query("update consignment_line set dispatched_quantity = 0")
      await market().query("update consignment set status = 'confirmed'")
      const one = { ...BODIES.dispatch, lines: [{ line_id: consignment?.lines[0]?.id, quantity: 1 }] }
      expect((await act(consignment?.id, "dispatch", one)).body.code).toBe("order_in_progress")
      expectOk(await act(consignment?.id, "dispatch"))
      expect(await market().query("select id from fulfillment")).toHaveLength(1)
    })
  })

  describe("the secretariat's consignments", () => {
    it("are found by status, association and number", async () => {
      const { order } = await placedOrder(market().api, "cash_on_delivery")
      await placedOrder(market().api, "cash_on_delivery")
      const [first] = order.consignments
      expect(await list()).toHaveLength(4)
      expect(await list(`?association_id=${first?.association.id}`)).toHaveLength(2)
      expect(await list(`?number=${order.number}`)).toHaveLength(2)
      expect(await list(`?number=${first?.number}`)).toHaveLength(1)
      expect(await list("?status=delivered")).toHaveLength(0)
      expect(await list("?limit=1&offset=1")).toHaveLength(1)
    })

    it("refuse bad input, unknown ids and strangers", async () => {
      const { api } = market()
      await placedOrder(api, "cash_on_delivery", {}, SCARF)
      const [consignment] = await list()
      const statuses = async (answers: Promise<{ status: number }>[]) =>
        (await Promise.all(answers)).map(({ status }) => status)
      expect(
        await statuses([
          desk.get("/admin/consignments?status=lost"),
          desk.get("/admin/consignments?limit=1000"),
          act(consignment?.id, "dispatch", {}),
          act(consignment?.id, "cancel", { reason: "because" }),
          act(consignment?.id, "confirm", { extra: 1 }),
          desk.get("/admin/consignments/consg_absent"),
          act("consg_absent", "confirm"),
          act("consg_absent", "cancel"),
          api.get("/admin/consignments"),
          api.post(`/admin/consignments/${consignment?.id}/confirm`, {}),
        ]),
      ).toEqual([400, 400, 400, 400, 400, 404, 404, 404, 401, 401])
    })
  })
})
