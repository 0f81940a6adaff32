import type { Inbox, OrderView, WorkedConsignment } from "@ovop/contracts"
import type { Api } from "../../builders/api"
import { placedOrder } from "../../builders/buyer"
import { marketSuite } from "../../builders/market"
import { associationNamed, memberOf, newKey, newMember } from "../../builders/member"
import { deliver } from "../../builders/outbox"
import { expectOk, secretariatOf } from "../../builders/secretariat"

type Answered = { id?: string; code?: string; fields?: string[] }
const SCARVES = [{ product: "puok-silk-scarf", quantity: 4 }]
const OWNER = "owner@example.com"
const ASSOCIATION = "siem-reap-village-makers"

marketSuite((market) => {
  let owner: Api
  let root: string
  const join = async (contact: string, role: "owner" | "manager" | "viewer", handle = ASSOCIATION) => {
    await newMember(market(), contact, role, handle)
    return await memberOf(market(), contact)
  }
  beforeEach(async () => {
    owner = await join(OWNER, "owner")
    root = `/workspace/associations/${await associationNamed(market(), ASSOCIATION)}/consignments`
  })
  const inbox = async (query = "", api = owner) =>
    expectOk(await api.get<Inbox & Answered>(`${root}${query}`))
  const read = async (id: string | undefined, api = owner) =>
    expectOk(await api.get<WorkedConsignment>(`${root}/${id}`))
  const act = (id: string | undefined, path: string, body: object = {}, api = owner) =>
    api.post<Answered>(`${root}/${id}/${path}`, body)
  const stock = async () => {
    const [level] = await market().query<{ stocked: number; reserved: number }>(
      `select l.stocked_quantity::int as stocked, l.reserved_quantity::int as reserved from inventory_level l
         join product_variant_inventory_item i on i.inventory_item_id = l.inventory_item_id
         join product_variant v on v.id = i.variant_id where v.sku = 'P060-1'`,
    )
    return { stocked: Number(level?.stocked), reserved: Number(level?.reserved) }
  }
  /** What Medusa says the order comes to. */
  const medusaTotal = async () => {
    const [row] = await market().query<{ total: string }>(
      "select (totals->>'current_order_total') as total from order_summary order by version desc limit 1",
    )
    return Number(row?.total)
  }
  const sold = async (method: "cash_on_delivery" | "bank_transfer" = "cash_on_delivery") => {
    const placed = await placedOrder(market().api, method, {}, SCARVES)
    const { consignments } = await inbox()
    const consignment = await read(consignments[0]?.id)
    return { ...placed, consignment, line: String(consignment.lines[0]?.id), id: consignment.id }
  }

  describe("the inbox", () => {
    it("shows what was sold to its own people only, by state, number, name and telephone", async () => {
      const { order } = await placedOrder(market().api, "cash_on_delivery")
      const silk = order.consignments.find(({ association }) => association.handle === ASSOCIATION)
      const { consignments, counts, next } = await inbox()
      expect(consignments).toMatchObject([
        { number: silk?.number, status: "placed", recipient: "សុខា", next: "accept", line_count: 1 },
      ])
      expect([counts.placed, counts.delivered, counts.complaint, next]).toEqual([1, 0, 0, null])
      for (const q of [silk?.number, String(order.number), "សុខ", "012 345 678", "+855 12 345"])
        expect((await inbox(`?q=${encodeURIComponent(String(q))}`)).consignments).toHaveLength(1)
      for (const q of ["?q=nobody", "?q=99999", "?state=delivered", "?state=complaint"])
        expect((await inbox(q)).consignments).toEqual([])
      const other = await join("pepper@example.com", "owner", "kampot-pepper-phnom-voar")
      const [row] = consignments
      for (const answer of [
        await other.get<Answered>(`${root}/${row?.id}`),
        await other.post<Answered>(
          `${root.replace(await associationNamed(market(), ASSOCIATION), await associationNamed(market(), "kampot-pepper-phnom-voar"))}/${row?.id}/accept`,
          {},
        ),
      ])
        expect([answer.status, answer.body.code]).toEqual([404, "not_found"])
      expect((await read(row?.id)).status).toBe("placed")
    })

    it("is read page by page without a gap, and by whoever may read what may be done", async () => {
      for (let count = 0; count < 3; count += 1)
        await placedOrder(market().api, "cash_on_delivery", {}, SCARVES)
      const all = await inbox()
      const second = await inbox(`?before=${all.consignments[0]?.id}`)
      expect(second.consignments).toEqual(all.consignments.slice(1))
      const viewer = await join("viewer@example.com", "viewer")
      expect((await read(all.consignments[0]?.id, viewer)).may).toEqual([])
      expect((await act(all.consignments[0]?.id, "accept", {}, viewer)).body.code).toBe("role_too_low")
      expect((await read(all.consignments[0]?.id)).may).toEqual(["accept", "decline"])
    })
  })

  describe("a part that is declined", () => {
    it("is not paid at the door, is free again, lowers Medusa's total, and its buyer is told", async () => {
      const { id, line, order, read: readOrder } = await sold()
      const before = await stock()
      await market().query("delete from outbox_change")
      const wish = { lines: [{ line_id: line, quantity: 3 }], reason: "damaged", note: "មួយចំនួនប្រឡាក់" }
      expectOk(await act(id, "decline", wish))
      const page = await readOrder()
      const [consignment] = page.consignments
      const [scarf] = order.consignments[0]?.lines ?? []
      const credited = 3 * Number(scarf?.unit_price)
      expect([page.credited_total, page.payment.due].map(Number)).toEqual([
        credited,
        Number(order.total) - credited,
      ])
      expect(Number(consignment?.amount_to_collect)).toBe(Number(order.total) - credited)
      expect(consignment).toMatchObject({ status: "placed", credits: [{ quantity: 3, reason: "damaged" }] })
      expect(await medusaTotal()).toBe(Number(order.total) - credited)
      expect(await stock()).toEqual({ ...before, reserved: before.reserved - 3 })
      await deliver(market(), "message")
      const [message, ...others] = await market().query<{ kind: string; text: string }>(
        "select kind, text from outbox_message",
      )
      expect([message?.kind, others]).toEqual(["lines-declined", []])
      expect(message?.text).toMatch(/^ផ្សារ OVOP៖ /)
      expect((await act(id, "decline", { ...wish, lines: [{ line_id: line, quantity: 2 }] })).body.code).toBe(
        "quantity_not_left",
      )
    })

    it("is owed back where it was paid by transfer, and refunded by Medusa once that is paid out", async () => {
      const { id, line, order, read: readOrder } = await sold("bank_transfer")
      const desk = await secretariatOf(market())
      const receipt = { amount: order.total, day: "2026-11-22", bank_reference: "FT-1" }
      expectOk(await desk.post(`/admin/bank-transfers/${order.payment.transfer?.reference}/confirm`, receipt))
      expectOk(await act(id, "decline", { lines: [{ line_id: line, quantity: 1 }], reason: "out_of_stock" }))
      const price = Number(order.consignments[0]?.lines[0]?.unit_price)
      const { payment } = await readOrder()
      expect([payment.state, Number(payment.refund_owed)]).toEqual(["refund_owed", price])
      expect(await medusaTotal()).toBe(Number(order.total) - price)
      const { refunds } = expectOk(
        await desk.get<{ refunds: { id: string; cause: string }[] }>("/admin/refunds-owed"),
      )
      expect(refunds).toMatchObject([{ cause: "lines_declined" }])
      expectOk(
        await desk.post(`/admin/refunds-owed/${refunds[0]?.id}/pay`, {
          day: "2026-11-22",
          bank_reference: "OUT",
        }),
      )
      expect(
        (await market().query<{ amount: string }>("select amount::text from refund")).map((row) =>
          Number(row.amount),
        ),
      ).toEqual([price])
      expect(await medusaTotal()).toBe(Number(order.total) - price)
      expect((await readOrder()).payment.state).toBe("paid")
    })

    it("cancels the consignment, and the order, when it was all that was left", async () => {
      const { id, line, read: readOrder } = await sold()
      for (const quantity of [3, 1])
        expectOk(await act(id, "decline", { lines: [{ line_id: line, quantity }], reason: "out_of_stock" }))
      const page = await readOrder()
      expect(page.consignments[0]).toMatchObject({ status: "cancelled", due: "0", amount_to_collect: "0" })
      expect(page.payment).toMatchObject({ state: "cancelled", due: "0" })
      expect(Number(page.cancelled_total) + Number(page.credited_total)).toBe(Number(page.total))
      expect(await market().query(`select status from "order"`)).toEqual([{ status: "canceled" }])
      expect((await stock()).reserved).toBe(0)
    })
  })

  describe("goods that leave in several parcels", () => {
    it("are fulfilled parcel by parcel, arrive by code, word and buyer, and their cash sums to what was due", async () => {
      const { id, line, order, link, read: readOrder } = await sold()
      const before = await stock()
      expectOk(await act(id, "accept"))
      const send = (quantity: number) =>
        act(id, "parcels", {
          carrier: "vet_express",
          tracking_number: `T${quantity}`,
          lines: [{ line_id: line, quantity }],
        })
      expectOk(await send(1))
      expect((await read(id)).status).toBe("partly_dispatched")
      expectOk(await send(2))
      expectOk(await act(id, "parcels", { carrier: "other", carrier_name: "ឡានក្រុងភូមិ" }))
      const sent = await read(id)
      expect([sent.status, sent.parcels.map(({ lines }) => lines[0]?.quantity)]).toEqual([
        "dispatched",
        [1, 2, 1],
      ])
      expect(sent.parcels[2]?.carrier.name.km).toBe("ឡានក្រុងភូមិ")
      expect(sent.parcels.reduce((sum, parcel) => sum + Number(parcel.amount_to_collect), 0)).toBe(
        Number(order.total),
      )
      expect(JSON.stringify(sent)).not.toContain("delivery_code")
      expect(await stock()).toEqual({ stocked: before.stocked - 4, reserved: before.reserved - 4 })
      const [first, second, third] = (await readOrder()).consignments[0]?.parcels ?? []
      const hand = (parcel: typeof first, body: object) => act(id, `parcels/${parcel?.id}/deliver`, body)
      const wrong = first?.delivery_code === "000000" ? "000001" : "000000"
      expect((await hand(first, { code: wrong })).body.code).toBe("delivery_code_wrong")
      const cash = { amount: first?.amount_to_collect }
      expectOk(await hand(first, { code: first?.delivery_code, cash }))
      for (let tries = 0; tries < 5; tries += 1)
        expect(
          (
            await hand(second, {
              code: third?.delivery_code === second?.delivery_code ? wrong : third?.delivery_code,
            })
          ).body.code,
        ).toBe("delivery_code_wrong")
      expect((await hand(second, { code: second?.delivery_code })).body.code).toBe("delivery_code_spent")
      const less = { amount: "0", note: "នឹងបង់ស្អែក" }
      expect((await hand(second, { cash: less })).body.code).toBe("cash_difference_unexplained")
      expectOk(await hand(second, { cash: { ...less, difference: "not_paid" } }))
      const confirm = `${link}/parcels/${third?.id}/confirm`
      const page = expectOk(await market().api.post<OrderView>(confirm, {}, newKey()))
      expect(page.consignments[0]?.status).toBe("delivered")
      expect((await market().api.post<OrderView>(confirm, {}, newKey())).status).toBe(200)
      expectOk(await act(id, `parcels/${third?.id}/cash`, { amount: third?.amount_to_collect }))
      expect(
        (await act(id, `parcels/${third?.id}/cash`, { amount: third?.amount_to_collect })).body.code,
      ).toBe("cash_already_recorded")
      const done = await read(id)
      expect(done.parcels.map(({ proof }) => proof)).toEqual(["code", "association", "buyer"])
      expect(Number(done.collected)).toBe(Number(order.total) - Number(second?.amount_to_collect))
      expect([done.may, done.next]).toEqual([[], null])
      expect(
        await market().query(
          "select id from fulfillment where shipped_at is not null and delivered_at is not null",
        ),
      ).toHaveLength(3)
    })

    it("leave once when two people send the same goods at the same time", async () => {
      const { id } = await sold()
      expectOk(await act(id, "accept"))
      const manager = await join("manager@example.com", "manager")
      const body = { carrier: "own_delivery" }
      const answers = await Promise.all([owner, manager, owner].map((api) => act(id, "parcels", body, api)))
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
      expect(await market().query("select id from fulfillment where canceled_at is null")).toHaveLength(1)
      expect((await read(id)).lines[0]).toMatchObject({ dispatched: 4, left: 0 })
    })

    it("are refused by the table beyond what is left, whoever writes it (control)", async () => {
      const { line } = await sold()
      const take = (quantity: number) =>
        market().query("update consignment_line set dispatched_quantity = ? where id = ?", [quantity, line])
      await take(4)
      await expect(take(5)).rejects.toThrow(/ovop_line_quantities/)
    })

    it("need a name for another carrier, goods that are theirs, and their money", async () => {
      const { id, line } = await sold("bank_transfer")
      const send = (body: object) => act(id, "parcels", { carrier: "jt_express", ...body })
      expect((await send({})).body.code).toBe("consignment_not_movable")
      expectOk(await act(id, "accept"))
      expect((await send({ carrier: "other" })).body.fields).toEqual(["carrier_name"])
      expect((await send({ carrier: "pick_up" })).body.fields).toEqual(["carrier"])
      expect((await send({ lines: [{ line_id: "consgl_none", quantity: 1 }] })).body.code).toBe(
        "quantity_not_left",
      )
      const twice = { line_id: line, quantity: 1 }
      expect((await send({ lines: [twice, twice] })).body.code).toBe("quantity_not_left")
      expect((await send({})).body.code).toBe("payment_outstanding")
      expect((await act(id, "parcels/parcel_none/deliver")).status).toBe(404)
    })
  })
})
