import { randomUUID } from "node:crypto"
import { Modules } from "@medusajs/framework/utils"
import type { Complaint, Complaints, Inbox, OrderView } from "@ovop/contracts"
import type { Api } from "../../builders/api"
import { placedOrder } from "../../builders/buyer"
import { consignmentDesk } from "../../builders/consignment"
import { marketSuite } from "../../builders/market"
import { associationNamed, memberOf, newKey, newMember } from "../../builders/member"
import { photograph } from "../../builders/photograph"
import { expectOk, secretariatOf } from "../../builders/secretariat"
import { workflowNamed } from "../../workflows/workflow-named"

type Answered = { code?: string; fields?: string[]; id?: string }
const ASSOCIATION = "siem-reap-village-makers"
const SCARVES = [{ product: "puok-silk-scarf", quantity: 3 }]

marketSuite((market) => {
  let desk: Api
  let owner: Api
  let root: string
  beforeEach(async () => {
    desk = await secretariatOf(market())
    await newMember(market(), "owner@example.com", "owner", ASSOCIATION)
    owner = await memberOf(market(), "owner@example.com")
    root = `/workspace/associations/${await associationNamed(market(), ASSOCIATION)}`
  })
  const delivered = async (method: "cash_on_delivery" | "bank_transfer" = "cash_on_delivery") => {
    const placed = await placedOrder(market().api, method, {}, SCARVES)
    const { order } = placed
    if (method === "bank_transfer")
      expectOk(
        await desk.post(`/admin/bank-transfers/${order.payment.transfer?.reference}/confirm`, {
          amount: order.total,
          day: "2026-11-22",
          bank_reference: `FT-${order.number}`,
        }),
      )
    const hands = consignmentDesk(desk)
    const [row] = await hands.list(`?number=${order.number}`)
    for (const action of ["confirm", "dispatch", "deliver"] as const)
      expectOk(await hands.act(row?.id, action))
    return { ...placed, line: String(row?.lines[0]?.id), number: String(row?.number) }
  }
  const complain = (link: string, body: object) =>
    market().api.post<OrderView & Answered>(`${link}/complaints`, body, newKey())
  const wishFor = (line: string, number: string, over: object = {}) => ({
    consignment: number,
    lines: [{ line_id: line, quantity: 1 }],
    reason: "damaged",
    wish: "refund",
    note: "មកដល់រហែក",
    photographs: [],
    ...over,
  })
  const opened = async (method?: "bank_transfer", over: object = {}) => {
    const order = await delivered(method)
    const page = expectOk(await complain(order.link, wishFor(order.line, order.number, over)))
    const complaint = page.consignments[0]?.complaints[0] as Complaint
    return { ...order, complaint, price: Number(complaint.worth) }
  }
  const say = (id: string, path: string, body: object) =>
    owner.post<Answered>(`${root}/complaints/${id}/${path}`, body)
  const reply = (link: string, id: string, body: object) =>
    market().api.post<OrderView & Answered>(`${link}/complaints/${id}/reply`, body, newKey())
  const stateOf = async (read: () => Promise<OrderView>) =>
    (await read()).consignments[0]?.complaints[0]?.state
  const stock = async () => {
    const [level] = await market().query<{ stocked: number }>(
      `select l.stocked_quantity::int as stocked from inventory_level l
         join product_variant_inventory_item i on i.inventory_item_id = l.inventory_item_id
         join product_variant v on v.id = i.variant_id where v.sku = 'P060-1'`,
    )
    return Number(level?.stocked)
  }
  const medusaTotal = async () => {
    const [row] = await market().query<{ total: string }>(
      "select (totals->>'current_order_total') as total from order_summary order by version desc limit 1",
    )
    return Number(row?.total)
  }

  describe("a complaint", () => {
    it("is made for what arrived, once, by its buyer, and stands in the association's inbox", async () => {
      const { complaint, link, line, number, order } = await opened()
      expect(complaint).toMatchObject({
        state: "open",
        reason: "damaged",
        outcome: null,
        lines: [{ quantity: 1 }],
      })
      expect(complaint.worth).toBe(order.consignments[0]?.lines[0]?.unit_price)
      const inbox = expectOk(await owner.get<Inbox>(`${root}/consignments?state=complaint`))
      expect(inbox.consignments).toMatchObject([
        { number, has_open_complaint: true, next: "answer_complaint" },
      ])
      expect(inbox.counts.complaint).toBe(1)
      const codes = []
      for (const body of [
        wishFor(line, number, { lines: [{ line_id: line, quantity: 3 }] }),
        wishFor("consgl_none", number),
        wishFor(line, "999999-1"),
        wishFor(line, number, { photographs: ["complp_none"] }),
      ])
        codes.push((await complain(link, body)).body.code)
      expect(codes).toEqual([
        "complaint_not_possible",
        "complaint_not_possible",
        "not_found",
        "invalid_input",
      ])
      await market().query("update consignment_parcel set delivered_at = now() - interval '15 days'")
      expect((await complain(link, wishFor(line, number))).body.code).toBe("complaint_not_possible")
    })

    it("is made once for a key, and of two at the same time for the same goods one is", async () => {
      const { link, line, number, read } = await delivered()
      const body = wishFor(line, number, { lines: [{ line_id: line, quantity: 2 }] })
      const headers = { "idempotency-key": randomUUID() }
      for (let count = 0; count < 2; count += 1)
        expectOk(await market().api.post(`${link}/complaints`, body, headers))
      expect((await read()).consignments[0]?.complaints).toHaveLength(1)
      await market().query("delete from complaint")
      const answers = await Promise.all([complain(link, body), complain(link, body)])
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    })

    it("that is accepted is paid back: off Medusa's total, and owed where it was paid by transfer", async () => {
      const { complaint, read, order, price } = await opened("bank_transfer")
      expectOk(await say(complaint.id, "answer", { answer: "accept", goods_back: false }))
      const page = await read()
      expect(page.consignments[0]?.complaints[0]).toMatchObject({
        state: "settled",
        outcome: { kind: "refund" },
      })
      expect([Number(page.credited_total), Number(page.payment.refund_owed)]).toEqual([price, price])
      expect(await medusaTotal()).toBe(Number(order.total) - price)
      expect((await say(complaint.id, "answer", { answer: "refuse", note: "x" })).body.code).toBe(
        "not_allowed_now",
      )
    })

    it.each([true, false])(
      "whose goods come back is paid back in full, once they are there (on the shelf again: %s)",
      async (restock) => {
        const { complaint, read, order, price } = await opened("bank_transfer")
        const before = await stock()
        expectOk(await say(complaint.id, "answer", { answer: "accept", goods_back: true }))
        expect(await stateOf(read)).toBe("awaiting_goods")
        expect(await medusaTotal()).toBe(Number(order.total))
        const answers = await Promise.all([1, 2].map(() => say(complaint.id, "goods", { restock })))
        expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
        const page = await read()
        expect(page.consignments[0]).toMatchObject({
          lines: [{ returned: 1 }],
          complaints: [{ state: "settled", restocked: restock }],
        })
        expect(await stock()).toBe(before + (restock ? 1 : 0))
        expect([await medusaTotal(), Number(page.payment.due)]).toEqual([
          Number(order.total) - price,
          Number(order.total) - price,
        ])
        expect(Number(page.payment.refund_owed)).toBe(price)
      },
    )

    it("that is answered by an offer waits for the buyer, who may agree to a part", async () => {
      const { complaint, link, read, price } = await opened()
      const offer = {
        answer: "offer",
        kind: "refund",
        refund: String(price + 100),
        goods_back: false,
        note: "យើងសុំទោស",
      }
      expect((await say(complaint.id, "answer", offer)).body.code).toBe("refund_too_high")
      expectOk(await say(complaint.id, "answer", { ...offer, refund: "100" }))
      expect(await stateOf(read)).toBe("offered")
      const page = expectOk(await reply(link, complaint.id, { reply: "agree" }))
      expect(page.consignments[0]?.complaints[0]).toMatchObject({
        state: "settled",
        outcome: { refund: "100" },
      })
      expect(page.credited_total).toBe("100")
      expect((await reply(link, complaint.id, { reply: "refer" })).body.code).toBe("not_allowed_now")
    })

    it("that they do not agree on is decided by the secretariat, after whom nobody speaks", async () => {
      const { complaint, link, read } = await opened()
      expectOk(await say(complaint.id, "answer", { answer: "refuse", note: "ទំនិញល្អពេលផ្ញើ" }))
      const decide = (body: object) =>
        desk.post<Complaint & Answered>(`/admin/complaints/${complaint.id}/decide`, body)
      expect((await decide({ decision: "dismiss", note: "x" })).body.code).toBe("not_allowed_now")
      expectOk(await reply(link, complaint.id, { reply: "refer", note: "មើលរូបថត" }))
      const { complaints } = expectOk(await desk.get<Complaints>("/admin/complaints?state=referred"))
      expect(complaints.map(({ id }) => id)).toEqual([complaint.id])
      const decided = expectOk(
        await decide({ decision: "refund", refund: "500", goods_back: false, note: "ពាក់កណ្ដាល" }),
      )
      expect(decided).toMatchObject({ state: "settled", outcome: { refund: "500" } })
      expect((await read()).credited_total).toBe("500")
      expect((await reply(link, complaint.id, { reply: "withdraw" })).body.code).toBe("not_allowed_now")
    })

    it("is settled by other goods, which leave the shelf and arrive in a parcel of their own", async () => {
      const { complaint, read, order } = await opened(undefined, { wish: "replacement" })
      const before = await stock()
      expectOk(await say(complaint.id, "answer", { answer: "accept", goods_back: false }))
      const parcel = { carrier: "own_delivery" }
      const answers = await Promise.all([1, 2].map(() => say(complaint.id, "replacement", parcel)))
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
      expect(await stock()).toBe(before - 1)
      const page = await read()
      expect(page.consignments[0]?.parcels).toMatchObject([
        { is_replacement: false },
        { is_replacement: true, amount_to_collect: "0" },
      ])
      expect([page.payment.due, await medusaTotal()]).toEqual([order.total, Number(order.total)])
    })
  })

  describe("a photograph of a complaint", () => {
    const send = (link: string, bytes: Uint8Array) =>
      market().api.postBytes<Answered>(`${link}/photographs`, bytes, { "content-type": "image/jpeg" })

    it("is cleaned, shown to its buyer, its association and the secretariat, and to nobody else", async () => {
      const { link, line, number } = await delivered()
      const { id } = expectOk(await send(link, await photograph()))
      const page = expectOk(await complain(link, wishFor(line, number, { photographs: [id] })))
      const complaint = page.consignments[0]?.complaints[0]
      expect(complaint?.photographs).toEqual([id])
      await newMember(market(), "other@example.com", "owner", "kampot-pepper-phnom-voar")
      const other = await memberOf(market(), "other@example.com")
      const elsewhere = `/workspace/associations/${await associationNamed(market(), "kampot-pepper-phnom-voar")}`
      const stranger = await placedOrder(market().api, "cash_on_delivery", {}, SCARVES)
      const own = `/complaints/${complaint?.id}/photographs/${id}`
      const statuses = []
      for (const [api, path] of [
        [market().api, `${link}/photographs/${id}`],
        [owner, `${root}${own}`],
        [desk, `/admin${own}`],
        [market().api, `${stranger.link}/photographs/${id}`],
        [other, `${elsewhere}${own}`],
        [market().api, `/admin${own}`],
      ] as const)
        statuses.push((await api.get(path)).status)
      expect(statuses).toEqual([200, 200, 200, 404, 404, 401])
    })

    it("is forgotten with its file after a week in which no complaint named it, and stays while one does", async () => {
      const { link, line, number } = await delivered()
      const [named, unnamed, fresh] = [
        expectOk(await send(link, await photograph())).id,
        expectOk(await send(link, await photograph())).id,
        expectOk(await send(link, await photograph())).id,
      ]
      expectOk(await complain(link, wishFor(line, number, { photographs: [named] })))
      await market().query(
        "update complaint_photograph set created_at = now() - interval '8 days' where id <> ?",
        [fresh],
      )
      const files = await market().query<{ id: string; file_id: string }>(
        "select id, file_id from complaint_photograph",
      )
      await workflowNamed("sweep-photographs")(market().container).run({ input: {} })
      const left = await market().query<{ id: string }>("select id from complaint_photograph order by id")
      expect(left.map(({ id }) => id)).toEqual([named, fresh].sort())
      const readFile = (id: string | undefined) =>
        market()
          .container.resolve(Modules.FILE)
          .getAsBuffer(String(files.find((file) => file.id === id)?.file_id))
      expect((await readFile(named)).length).toBeGreaterThan(0)
      await expect(readFile(unnamed)).rejects.toThrow()
    })

    it("is refused when it is no picture, and for an order that is not there", async () => {
      const { link } = await placedOrder(market().api, "cash_on_delivery", {}, SCARVES)
      expect((await send(link, Buffer.from("#!/bin/sh\necho no"))).body.code).toBe("upload_type")
      expect((await send(link, (await photograph()).subarray(0, 200))).body.code).toBe("upload_broken")
      const forged = `/store/order-links/${"A".repeat(26)}.${"A".repeat(22)}`
      expect((await send(forged, await photograph())).status).toBe(404)
    })
  })
})
