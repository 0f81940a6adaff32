import { randomUUID } from "node:crypto"
import type { BankTransfer, ConfirmedTransfer, RefundOwed } from "@ovop/contracts"
import type { Api } from "../../builders/api"
import { placedOrder } from "../../builders/buyer"
import { type Market, marketSuite } from "../../builders/market"
import { expectOk, secretariatOf } from "../../builders/secretariat"
import { workflowNamed } from "../../workflows/workflow-named"

type Confirmed = ConfirmedTransfer & { code?: string; fields?: string[] }
type Transfers = { transfers: BankTransfer[]; count: number }
type Refunds = { refunds: RefundOwed[]; count: number }

const TODAY = "2026-11-22"
const booking = (amount: string, bank_reference = `FT-${randomUUID()}`) => ({
  amount,
  day: TODAY,
  bank_reference,
})

const confirm = (desk: Api, reference: string | undefined, body: unknown) =>
  desk.post<Confirmed>(`/admin/bank-transfers/${reference}/confirm`, body)

const captures = ({ query }: Market) =>
  query<{ amount: string }>("select amount::text as amount from capture where deleted_at is null")

const recorded = ({ query }: Market) =>
  query<{ amount: string }>(
    "select amount::text as amount from order_transaction where deleted_at is null order by created_at",
  )

const reserved = ({ query }: Market) =>
  query<{ id: string }>("select id from reservation_item where deleted_at is null")

marketSuite((market) => {
  let desk: Api
  beforeEach(async () => {
    desk = await secretariatOf(market())
  })

  describe("an order paid by bank transfer", () => {
    it.each(["khr", "usd"] as const)(
      "is placed at once in %s, collects nothing, and tells where to send how much under which reference",
      async (currency) => {
        const { order } = await placedOrder(market().api, "bank_transfer", { currency })
        expect(order.payment).toMatchObject({
          method: "bank_transfer",
          state: "awaiting_transfer",
          due: order.total,
          transfer: { amount: order.total, account: { demonstration: true } },
        })
        expect(order.payment.transfer?.reference).toMatch(/^OVOP-[2-9A-Z]{4}-[2-9A-Z]{4}$/)
        expect(order.consignments.map((part) => Number(part.amount_to_collect))).toEqual([0, 0])
        expect(await reserved(market())).toHaveLength(2)
        expect(await captures(market())).toEqual([])
      },
    )

    it("waits in the secretariat's list until the money is confirmed, and is found as it was typed", async () => {
      const { order, read } = await placedOrder(market().api, "bank_transfer")
      await placedOrder(market().api, "cash_on_delivery")
      const reference = String(order.payment.transfer?.reference)
      const typed = reference.toLowerCase().replaceAll("-", " ").slice(5)
      const waiting = expectOk(await desk.get<Transfers>("/admin/bank-transfers"))
      expect(waiting.transfers.map((row) => row.reference)).toEqual([reference])
      const found = await desk.get<Transfers>(
        `/admin/bank-transfers?reference=${encodeURIComponent(typed)}&amount=${order.total}`,
      )
      expect(expectOk(found).count).toBe(1)
      const other = await desk.get<Transfers>(`/admin/bank-transfers?amount=${Number(order.total) + 1}`)
      expect(expectOk(other).count).toBe(0)

      const { outcome, transfer } = expectOk(await confirm(desk, reference, booking(order.total)))
      expect([outcome, transfer.state]).toEqual(["received", "paid"])
      expect((await read()).payment).toMatchObject({ state: "paid", transfer: null })
      expect((await captures(market())).map((row) => Number(row.amount))).toEqual([Number(order.total)])
      expect((await recorded(market())).map((row) => Number(row.amount))).toEqual([Number(order.total)])
      expect(expectOk(await desk.get<Transfers>("/admin/bank-transfers")).count).toBe(0)
      expect(expectOk(await desk.get<Transfers>("/admin/bank-transfers?state=received")).count).toBe(1)
    })
  })

  describe("confirming a transfer", () => {
    it("is one capture, however many confirm it at the same time", async () => {
      const { order } = await placedOrder(market().api, "bank_transfer")
      const { reference } = order.payment.transfer ?? {}
      const same = booking(order.total, "FT-SAME")
      const bodies = [same, same, same, booking(order.total), booking(order.total)]
      const answers = await Promise.all(bodies.map((body) => confirm(desk, reference, body)))
      const codes = new Set(answers.map(({ status, body }) => (status === 200 ? "received" : body.code)))
      expect([...codes].sort()).toEqual(["received", "transfer_already_received"])
      expect(await captures(market())).toHaveLength(1)
      expect(await recorded(market())).toHaveLength(1)
      expect(expectOk(await desk.get<Refunds>("/admin/refunds-owed")).count).toBe(0)
    })

    it("would be captured twice without the database's refusal (negative control)", async () => {
      const { order } = await placedOrder(market().api, "bank_transfer")
      await confirm(desk, order.payment.transfer?.reference, booking(order.total))
      const { query } = market()
      const again = (id: string) =>
        query(
          `insert into capture (id, amount, raw_amount, payment_id, created_by, created_at, updated_at)
           select ?, amount, raw_amount, payment_id, created_by, now(), now() from capture limit 1`,
          [id],
        )
      await expect(again("capt_second")).rejects.toThrow("ovop_transfer_captured_once")
      const [index] = await query<{ made: string }>(
        "select indexdef as made from pg_indexes where indexname = 'ovop_transfer_captured_once'",
      )
      await query("drop index ovop_transfer_captured_once")
      try {
        await again("capt_second")
        expect(await captures(market())).toHaveLength(2)
      } finally {
        await query("delete from capture where id = 'capt_second'")
        await query(String(index?.made))
      }
    })

    it("answers a repeat as before, and refuses the bank's number for another sum or order", async () => {
      const [first, second] = [
        await placedOrder(market().api, "bank_transfer"),
        await placedOrder(market().api, "bank_transfer"),
      ]
      const reference = first.order.payment.transfer?.reference
      const body = booking(first.order.total, "FT-ONCE")
      const answers = [await confirm(desk, reference, body), await confirm(desk, reference, body)]
      expect(answers[1]).toEqual(answers[0])
      const wrong = { ...body, amount: "100" }
      expect((await confirm(desk, reference, wrong)).body.code).toBe("bank_reference_used")
      const elsewhere = await confirm(desk, second.order.payment.transfer?.reference, body)
      expect(elsewhere.body.code).toBe("bank_reference_used")
    })

    it("notes too little and waits for the rest", async () => {
      const { order, read } = await placedOrder(market().api, "bank_transfer")
      const reference = order.payment.transfer?.reference
      const part = expectOk(await confirm(desk, reference, booking("1000")))
      expect([part.outcome, part.transfer.state]).toEqual(["too_little", "part_received"])
      expect(await captures(market())).toEqual([])
      const rest = String(Number(order.total) - 1000)
      expect((await read()).payment.transfer?.amount).toBe(rest)
      expect(expectOk(await confirm(desk, reference, booking(rest))).outcome).toBe("received")
      expect((await captures(market())).map((row) => Number(row.amount))).toEqual([Number(order.total)])
    })

    it("takes what is due of too much, and owes the surplus back until it is paid out, once", async () => {
      const { order } = await placedOrder(market().api, "bank_transfer")
      const more = String(Number(order.total) + 500)
      const { outcome, transfer } = expectOk(
        await confirm(desk, order.payment.transfer?.reference, booking(more)),
      )
      expect(outcome).toBe("too_much")
      const { refunds } = expectOk(await desk.get<Refunds>("/admin/refunds-owed"))
      const { order_id, phone } = transfer
      expect(refunds).toMatchObject([{ order_id, phone, amount: "500", cause: "overpaid", paid_day: null }])
      const paid = { day: TODAY, bank_reference: "OUT-1" }
      const pay = () => desk.post<{ code?: string }>(`/admin/refunds-owed/${refunds[0]?.id}/pay`, paid)
      const answers = await Promise.all([pay(), pay()])
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
      expect(expectOk(await desk.get<Refunds>("/admin/refunds-owed")).count).toBe(0)
      expect((await captures(market())).map((row) => Number(row.amount))).toEqual([Number(order.total)])
    })

    it("refuses fractions of a riel, nothing, tomorrow, and a reference nobody was given", async () => {
      const { order } = await placedOrder(market().api, "bank_transfer")
      const reference = order.payment.transfer?.reference
      const refused = async (body: unknown, name = reference) => {
        const answer = await confirm(desk, name, body)
        return [answer.status, answer.body.code, answer.body.fields?.join()]
      }
      expect(await refused(booking("100.5"))).toEqual([400, "invalid_input", "amount"])
      expect(await refused(booking("0"))).toEqual([400, "invalid_input", "amount"])
      expect(await refused(booking("-5"))).toEqual([400, "invalid_input", "amount"])
      expect(await refused({ ...booking("1000"), day: "2999-01-01" })).toEqual([400, "invalid_input", "day"])
      expect(await refused({ amount: "1000" })).toEqual([400, "invalid_input", "day,bank_reference"])
      expect(await refused(booking("1000"), "OVOP-2222-2222")).toEqual([404, "not_found", undefined])
      expect(await refused(booking("1000"), "nonsense")).toEqual([404, "not_found", undefined])
      expect(await market().query("select id from bank_transfer_receipt")).toEqual([])
    })

    it("is for the secretariat only", async () => {
      const { api } = market()
      const { order } = await placedOrder(api, "bank_transfer")
      const { reference } = order.payment.transfer ?? {}
      const asked = [
        await api.get("/admin/bank-transfers"),
        await api.get("/admin/refunds-owed"),
        await confirm(api, reference, booking(order.total)),
        await api.post("/admin/refunds-owed/x/pay", { day: TODAY, bank_reference: "x" }),
      ]
      expect(asked.map(({ status }) => status)).toEqual([401, 401, 401, 401])
      expect((await desk.get("/admin/bank-transfers?state=nonsense")).status).toBe(400)
      const unknown = await desk.post("/admin/refunds-owed/x/pay", { day: TODAY, bank_reference: "x" })
      expect(unknown.status).toBe(404)
    })
  })

  describe("a transfer that does not come", () => {
    const age = (days: number) =>
      market().query(`update payment set created_at = now() - make_interval(days => ${days})`)
    const expire = () =>
      workflowNamed("expire-bank-transfers")(market().container).run({ input: {}, throwOnError: true })

    it("gives its stock back after a week and cancels the order, and money that comes then is owed back", async () => {
      const { order, read } = await placedOrder(market().api, "bank_transfer")
      await age(6)
      await expire()
      expect((await read()).payment.state).toBe("awaiting_transfer")
      await age(8)
      await expire()
      const expired = await read()
      expect(expired.payment).toMatchObject({ state: "cancelled", transfer: null })
      expect(expired.consignments.map((part) => [part.status, part.timeline.at(-1)?.reason])).toEqual([
        ["cancelled", "not_paid"],
        ["cancelled", "not_paid"],
      ])
      expect(await reserved(market())).toEqual([])
      expect(await market().query(`select status from "order"`)).toEqual([{ status: "canceled" }])

      const late = expectOk(await confirm(desk, order.payment.transfer?.reference, booking(order.total)))
      expect(late.outcome).toBe("closed")
      expect(await captures(market())).toEqual([])
      const { refunds } = expectOk(await desk.get<Refunds>("/admin/refunds-owed"))
      expect(refunds).toMatchObject([{ amount: order.total, cause: "order_cancelled" }])
    })

    it("is left alone once a part of the money came", async () => {
      const { order, read } = await placedOrder(market().api, "bank_transfer")
      await confirm(desk, order.payment.transfer?.reference, booking("1000"))
      await age(30)
      await expire()
      expect((await read()).payment.state).toBe("part_received")
    })
  })
})
