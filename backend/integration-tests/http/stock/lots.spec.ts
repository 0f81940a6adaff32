import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Lot, Lots } from "@ovop/contracts"
import { consignmentPaper } from "../../../src/reads/consignment-paper"
import { readLotsOfConsignment } from "../../../src/reads/stock/lots-of-consignment"
import { readLotsOfLines } from "../../../src/reads/stock/lots-of-lines"
import { readWorkedConsignment } from "../../../src/reads/worked-consignments"
import { placedOrder } from "../../builders/buyer"
import { marketSuite } from "../../builders/market"
import { lastMessageTo } from "../../builders/member"
import { expectOk } from "../../builders/secretariat"
import { disagreements, type Keeper, keeperOf, readItem, readLedger } from "../../builders/stock"
import { failLastStep } from "../../workflows/fail-last-step"
import { workflowNamed } from "../../workflows/workflow-named"

type Answered = { id: string; code?: string; fields?: string[] }
const PEPPER = [{ product: "kampot-black-pepper", quantity: 15 }]
const DESK = { actor: "secretariat", actor_id: "user_test", within: null }
const PARCEL = { ...DESK, lines: null, carrier: "vet_express", carrier_name: null, tracking_number: null }

marketSuite((market) => {
  let keeper: Keeper
  beforeEach(async () => {
    keeper = await keeperOf(market())
  })
  afterEach(async () => expect(await disagreements(market())).toEqual([]))

  const post = (path: string, body: object) => keeper.api.post<Answered>(`${keeper.path}/${path}`, body)
  const facts = { origin: "harvested", made_on: "2026-11-01", quantity: 50 }
  const addLot = async (more: object = {}) =>
    expectOk(await post("lots", { item_id: keeper.item_id, ...facts, ...more })).id
  const readLot = async (id: string) => expectOk(await keeper.api.get<Lot>(`${keeper.path}/lots/${id}`))
  const receive = async (lot_id: string, quantity: number) =>
    expectOk(
      await post("stock/receipts", {
        item_id: keeper.item_id,
        location_id: keeper.location_id,
        lot_id,
        quantity,
      }),
    )
  const run = (name: string, input: object) =>
    workflowNamed(name)(market().container).run({ input, throwOnError: true })

  /** An order of fifteen jars that is ready to be sent. */
  const confirmed = async (): Promise<string> => {
    await placedOrder(market().api, "cash_on_delivery", {}, PEPPER)
    const [row] = await market().query<{ id: string }>("select id from consignment")
    await run("confirm-consignment", { ...DESK, id: row?.id })
    return String(row?.id)
  }
  const left = async () =>
    (await readItem(keeper)).levels.map(({ lot, quantity }) => [lot?.code ?? null, quantity])

  describe("a lot", () => {
    it("has a code of its own, given by its makers or by the day, and shares that are the whole", async () => {
      const { producers } = await readItem(keeper)
      const [one, two] = producers.map(({ id }) => id)
      const shares = (first: number, second: number) => ({
        producers: [
          { producer_id: one, share_basis_points: first },
          { producer_id: two, share_basis_points: second },
        ],
      })
      const id = await addLot({
        code: "ម-១",
        ...shares(6_000, 4_000),
        village: "ភ្នំវរ",
        best_before: "2027-11-01",
      })
      expect(await readLot(id)).toMatchObject({ code: "ម-១", left: 0, village: "ភ្នំវរ", quantity: 50 })
      expect((await readLot(id)).producers.map((share) => share.share_basis_points)).toEqual([6_000, 4_000])
      const taken = await post("lots", { item_id: keeper.item_id, ...facts, code: "ម-១" })
      expect([taken.status, taken.body.code]).toEqual([409, "lot_code_taken"])
      const part = await post("lots", { item_id: keeper.item_id, ...facts, ...shares(6_000, 3_999) })
      expect([part.status, part.body.code]).toEqual([400, "shares_not_whole"])
      await expect(
        market().query("update lot_producer set share_basis_points = 1 where lot_id = ?", [id]),
      ).rejects.toThrow("shares_not_whole")
      const codes = [await addLot(), await addLot()]
      const given = await Promise.all(codes.map(readLot))
      expect(given.map(({ code }) => code.slice(7))).toEqual(["1", "2"])
    })

    it("is changed, closed to more, found and opened again", async () => {
      const id = await addLot({ code: "A-1" })
      const change = (more: object) => post(`lots/${id}`, { ...facts, state: "open", ...more })
      expectOk(await change({ code: "A-2", state: "closed", note: "ស្ងួតល្អ" }))
      const { lots } = expectOk(await keeper.api.get<Lots>(`${keeper.path}/lots?q=A-2&state=closed`))
      expect(lots.map((lot) => [lot.id, lot.note])).toEqual([[id, "ស្ងួតល្អ"]])
      const into = await post("stock/receipts", {
        item_id: keeper.item_id,
        location_id: keeper.location_id,
        lot_id: id,
        quantity: 1,
      })
      expect([into.status, into.body.code]).toEqual([409, "lot_closed"])
      expectOk(await change({}))
      expect(await readLot(id)).toMatchObject({ code: "A-2", state: "open" })
      const early = await change({ best_before: "2026-10-01" })
      expect([early.status, early.body.fields]).toEqual([400, ["best_before"]])
      expect((await post("lots/lot_none", { ...facts, state: "open" })).status).toBe(404)
    })

    it("keeps what a laboratory found, with a paper of the association's own", async () => {
      const id = await addLot()
      const result = {
        measured: "Moisture",
        outcome: "11 %",
        passed: true,
        laboratory: "Pasteur",
        tested_on: "2026-11-20",
      }
      expectOk(await post(`lots/${id}/results`, result))
      expect((await readLot(id)).results).toMatchObject([{ ...result, upload_id: null }])
      const strange = await post(`lots/${id}/results`, { ...result, upload_id: "upl_none" })
      expect([strange.status, strange.body.fields]).toEqual([400, ["upload_id"]])
      expect((await readLot(id)).results).toHaveLength(1)
    })
  })

  describe("what is sent", () => {
    it("is taken from the lot that is best before the earliest day, and named by the order's line", async () => {
      const [later, sooner] = [
        await addLot({ code: "later", best_before: "2028-01-01" }),
        await addLot({ code: "sooner", best_before: "2027-01-01" }),
      ]
      await receive(later, 10)
      await receive(sooner, 10)
      await run("dispatch-parcel", { ...PARCEL, id: await confirmed() })
      expect(await left()).toEqual([
        ["later", 5],
        [null, 180],
      ])
      const sent = (await readLedger(keeper)).filter(({ kind }) => kind === "dispatched")
      expect(sent.map(({ lot, quantity }) => [lot?.code, quantity])).toEqual([
        ["later", -5],
        ["sooner", -10],
      ])
      const [consignment] = await market().query<{ number: string }>("select number from consignment")
      expect(new Set(sent.map((row) => row.consignment?.number))).toEqual(new Set([consignment?.number]))
    })

    it("stands on the papers with its lots: those it will come from, and of a parcel those it came from", async () => {
      await receive(await addLot({ code: "later", best_before: "2028-01-01" }), 10)
      await receive(await addLot({ code: "sooner", best_before: "2027-01-01" }), 10)
      const id = await confirmed()
      const read = async () => {
        const consignment = await readWorkedConsignment(market().container, id)
        if (!consignment) throw new Error("There is no consignment.")
        return consignment
      }
      const lotsOn = async (parcel?: string) => {
        const sql = market().container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
        const consignment = await read()
        const lots = await readLotsOfConsignment(sql, consignment, parcel)
        return consignmentPaper(consignment, parcel, lots)?.lines.map((line) => line.lots)
      }
      expect(await lotsOn()).toEqual([["sooner × 10", "later × 5"]])
      const [line] = (await read()).lines
      await run("dispatch-parcel", { ...PARCEL, id, lines: [{ line_id: line?.id, quantity: 4 }] })
      const [parcel] = (await read()).parcels
      expect(await lotsOn(parcel?.id)).toEqual([["sooner"]])
      expect(await lotsOn()).toEqual([["sooner × 6", "later × 5"]])
      await run("dispatch-parcel", { ...PARCEL, id })
      expect(await lotsOn()).toEqual([["sooner × 10", "later × 5"]])
    })

    it("goes back into its lots when the dispatch fails at its last step", async () => {
      await receive(await addLot({ code: "only", best_before: "2027-01-01" }), 10)
      const id = await confirmed()
      await failLastStep(workflowNamed("dispatch-parcel"), market().container, { ...PARCEL, id })
      expect(await left()).toEqual([
        ["only", 10],
        [null, 180],
      ])
      const kinds = (await readLedger(keeper)).map(({ kind, quantity }) => `${kind} ${quantity}`)
      expect(kinds.slice(0, 4).sort()).toEqual([
        "dispatched -10",
        "dispatched -5",
        "returned 10",
        "returned 5",
      ])
    })

    it("comes back as announced, into the lots it was taken from", async () => {
      await receive(await addLot({ code: "only", best_before: "2027-01-01" }), 10)
      await run("dispatch-parcel", { ...PARCEL, id: await confirmed() })
      const [line] = await market().query<{ line: string }>(
        "select distinct order_line_item_id as line from stock_movement where order_line_item_id is not null",
      )
      await run("announce-return", {
        lines: [{ order_line_item_id: line?.line, quantity: 12 }],
        actor: { kind: "user", id: "user_test" },
      })
      await market().query(
        "update inventory_level set stocked_quantity = stocked_quantity + 12 where inventory_item_id = ?",
        [keeper.item_id],
      )
      expect(await left()).toEqual([
        ["only", 10],
        [null, 177],
      ])
      expect(await market().query("select id from stock_announcement")).toEqual([])
      const back = (await readLedger(keeper)).filter(({ kind }) => kind === "returned")
      expect(new Set(back.map(({ actor }) => actor.kind))).toEqual(new Set(["user"]))
      const sql = market().container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
      const taken = await readLotsOfLines(sql, [String(line?.line)])
      expect(taken.map(({ lot, quantity }) => [lot?.code ?? null, quantity])).toEqual([[null, 3]])
    })

    it("is never more than is promised: a correction below it is refused, and the goods can still be sent", async () => {
      const id = await confirmed()
      const gone = await post("stock/adjustments", {
        item_id: keeper.item_id,
        location_id: keeper.location_id,
        direction: "out",
        quantity: 166,
        reason: "damaged",
      })
      expect([gone.status, gone.body.code]).toEqual([409, "stock_promised"])
      await run("dispatch-parcel", { ...PARCEL, id })
      expect((await readItem(keeper)).stocked).toBe(165)
    })
  })

  describe("an item that runs low", () => {
    it("is told to owner and manager when it falls to the threshold, once, in their language", async () => {
      await keeperOf(market(), "owner")
      expectOk(await post(`stock/items/${keeper.item_id}/threshold`, { threshold: 170 }))
      const adjust = async (quantity: number) =>
        expectOk(
          await post("stock/adjustments", {
            item_id: keeper.item_id,
            location_id: keeper.location_id,
            direction: "out",
            quantity,
            reason: "sample",
          }),
        )
      await adjust(9)
      await expect(lastMessageTo(market(), "keeper-owner@example.com")).rejects.toThrow("Nothing was sent")
      await adjust(1)
      for (const role of ["owner", "manager"]) {
        const text = await lastMessageTo(market(), `keeper-${role}@example.com`)
        expect(text).toContain("ម្រេចខ្មៅកំពត")
        expect(text).toContain(`/stock/items/${keeper.item_id}`)
      }
      await adjust(1)
      const [sent] = await market().query<{ count: string }>(
        "select count(*) from outbox_message where recipient like 'keeper-%'",
      )
      await lastMessageTo(market(), "keeper-owner@example.com")
      const [after] = await market().query<{ count: string }>(
        "select count(*) from outbox_message where recipient like 'keeper-%'",
      )
      expect([sent?.count, after?.count]).toEqual(["2", "2"])
      expect((await readItem(keeper)).state).toBe("low")
    })
  })
})
