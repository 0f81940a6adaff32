import { randomUUID } from "node:crypto"
import type { OrderView, RefundOwed } from "@ovop/contracts"
import type { Api } from "../../builders/api"
import { placedOrder } from "../../builders/buyer"
import { type Market, marketSuite } from "../../builders/market"
import { expectOk, secretariatOf } from "../../builders/secretariat"

type Answered = OrderView & { code?: string }
const REASON = { reason: "changed_mind" } as const

const cancel = (api: Api, link: string, body: object = REASON, key = randomUUID()) =>
  api.post<Answered>(`${link}/cancel`, body, { "idempotency-key": key })

const reservedLines = ({ query }: Market) =>
  query<{ id: string }>("select id from reservation_item where deleted_at is null")

/** What Medusa says the order comes to. */
const medusaTotal = async ({ query }: Market) => {
  const [row] = await query<{ total: string }>(
    "select (totals->>'current_order_total') as total from order_summary order by version desc limit 1",
  )
  return Number(row?.total)
}

marketSuite((market) => {
  describe("a buyer who cancels one consignment", () => {
    it("gives back its stock and its cash, lowers Medusa's total and keeps the frozen amounts", async () => {
      const { api } = market()
      const { order, link } = await placedOrder(api, "cash_on_delivery")
      const [pepper, silk] = order.consignments
      const answer = await cancel(api, link, { ...REASON, consignment: silk?.number, note: "ទិញច្រឡំ" })
      const { body } = answer
      expect(answer.status).toBe(200)
      expect(
        body.consignments.map(({ status, total, amount_to_collect }) => [status, total, amount_to_collect]),
      ).toEqual([
        ["placed", pepper?.total, pepper?.total],
        ["cancelled", silk?.total, "0"],
      ])
      expect(body.consignments[1]?.timeline.at(-1)).toMatchObject({
        status: "cancelled",
        actor: "buyer",
        reason: "changed_mind",
        note: "ទិញច្រឡំ",
      })
      expect([body.total, body.cancelled_total, body.payment.due]).toEqual([
        order.total,
        silk?.total,
        pepper?.total,
      ])
      expect(await medusaTotal(market())).toBe(Number(pepper?.total))
      expect(await reservedLines(market())).toHaveLength(1)
    })

    it("is answered the same for a repeat, and cancels once when two ask at the same time", async () => {
      const { api, query } = market()
      const { order, link } = await placedOrder(api, "cash_on_delivery")
      const body = { ...REASON, consignment: order.consignments[0]?.number }
      const answers = await Promise.all([cancel(api, link, body, "k"), cancel(api, link, body, "k2")])
      answers.push(await cancel(api, link, body, "k"))
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
      expect(await query("select id from consignment_event")).toHaveLength(1)
      expect(await query("select id from order_credit_line")).toHaveLength(1)
      expect((await cancel(api, link, REASON, "k")).body.code).toBe("idempotency_key_reused")
    })

    it("is told when it is too late", async () => {
      const { api } = market()
      const { order, link } = await placedOrder(api, "cash_on_delivery")
      const desk = await secretariatOf(market())
      const listed = await desk.get<{ consignments: { id: string; number: string }[] }>("/admin/consignments")
      const sent = expectOk(listed).consignments[0]
      await desk.post(`/admin/consignments/${sent?.id}/confirm`, {})
      expectOk(await desk.post(`/admin/consignments/${sent?.id}/parcels`, { carrier: "vet_express" }))
      expect((await cancel(api, link, { ...REASON, consignment: sent?.number })).body.code).toBe(
        "too_late_to_cancel",
      )
      expect((await cancel(api, link)).body.code).toBe("too_late_to_cancel")
      const other = order.consignments.find(({ number }) => number !== sent?.number)
      expect((await cancel(api, link, { ...REASON, consignment: other?.number })).status).toBe(200)
    })
  })

  describe("a buyer who cancels everything", () => {
    it("cancels the order itself, by one wish or consignment by consignment", async () => {
      const { api, query } = market()
      const whole = await placedOrder(api, "cash_on_delivery")
      const parts = await placedOrder(api, "bank_transfer")
      expectOk(await cancel(api, whole.link))
      for (const { number } of parts.order.consignments)
        expectOk(await cancel(api, parts.link, { ...REASON, consignment: number }))
      expect((await whole.read()).payment).toMatchObject({ state: "cancelled", due: "0" })
      expect((await parts.read()).payment).toMatchObject({ state: "cancelled", transfer: null })
      expect(await query(`select status from "order"`)).toEqual([
        { status: "canceled" },
        { status: "canceled" },
      ])
      expect(await query("select id from payment where canceled_at is null")).toEqual([])
      expect(await reservedLines(market())).toEqual([])
    })
  })

  describe("a buyer who paid by transfer", () => {
    const paid = async () => {
      const placed = await placedOrder(market().api, "bank_transfer")
      const desk = await secretariatOf(market())
      const { reference } = placed.order.payment.transfer ?? {}
      const body = { amount: placed.order.total, day: "2026-11-22", bank_reference: "FT1" }
      expectOk(await desk.post(`/admin/bank-transfers/${reference}/confirm`, body))
      const owed = async () =>
        expectOk(await desk.get<{ refunds: RefundOwed[] }>("/admin/refunds-owed")).refunds
      const payOut = (id: string | undefined) =>
        desk.post(`/admin/refunds-owed/${id}/pay`, { day: "2026-11-22", bank_reference: `OUT-${id}` })
      return { ...placed, owed, payOut }
    }
    const refunded = async () =>
      (await market().query<{ amount: string }>("select amount::text as amount from refund")).map((row) =>
        Number(row.amount),
      )

    it("is owed what is cancelled, and Medusa refunds it when it was paid out", async () => {
      const { link, read, order, owed, payOut } = await paid()
      const [pepper, silk] = order.consignments
      expectOk(await cancel(market().api, link, { ...REASON, consignment: silk?.number }))
      expect((await read()).payment).toMatchObject({ state: "refund_owed", refund_owed: silk?.total })
      const [debt] = await owed()
      expect(debt).toMatchObject({ amount: silk?.total, cause: "consignment_cancelled" })
      expectOk(await payOut(debt?.id))
      expect(await refunded()).toEqual([Number(silk?.total)])
      expect((await read()).payment).toMatchObject({ state: "paid", refund_owed: "0", due: pepper?.total })
      expect(await medusaTotal(market())).toBe(Number(pepper?.total))
    })

    it("is owed everything for a cancelled order", async () => {
      const { link, read, order, owed, payOut } = await paid()
      expectOk(await cancel(market().api, link))
      const [debt] = await owed()
      expect(debt).toMatchObject({ amount: order.total, cause: "order_cancelled" })
      expectOk(await payOut(debt?.id))
      expect(await refunded()).toEqual([Number(order.total)])
      expect((await read()).payment).toMatchObject({ state: "cancelled", refund_owed: "0" })
    })

    it("has paid when the part that is left was already sent as money", async () => {
      const { api } = market()
      const { order, link, read } = await placedOrder(api, "bank_transfer")
      const desk = await secretariatOf(market())
      const [pepper, silk] = order.consignments
      const body = { amount: pepper?.total, day: "2026-11-22", bank_reference: "FT2" }
      expectOk(await desk.post(`/admin/bank-transfers/${order.payment.transfer?.reference}/confirm`, body))
      expect((await read()).payment.state).toBe("part_received")
      expectOk(await cancel(api, link, { ...REASON, consignment: silk?.number }))
      expect((await read()).payment.state).toBe("paid")
    })
  })

  describe("cancelling", () => {
    it("refuses bad input, forged links and other people's consignments", async () => {
      const { api, query } = market()
      const mine = await placedOrder(api, "cash_on_delivery")
      const other = await placedOrder(api, "cash_on_delivery")
      const forged = `/store/order-links/${"A".repeat(26)}.${"A".repeat(22)}`
      const answers = [
        await cancel(api, mine.link, {}),
        await cancel(api, mine.link, { reason: "out_of_stock" }),
        await cancel(api, mine.link, { ...REASON, consignment: "x" }),
        await cancel(api, mine.link, { ...REASON, note: "x".repeat(501) }),
        await api.post(`${mine.link}/cancel`, REASON),
        await cancel(api, forged),
        await cancel(api, mine.link, { ...REASON, consignment: other.order.consignments[0]?.number }),
      ]
      expect(answers.map(({ status }) => status)).toEqual([400, 400, 400, 400, 400, 404, 404])
      expect(await query("select id from consignment_event")).toEqual([])
    })
  })
})
