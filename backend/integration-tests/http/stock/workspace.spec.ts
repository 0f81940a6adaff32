import type { Lot, StockItems, StockLocation } from "@ovop/contracts"
import { marketSuite } from "../../builders/market"
import { associationNamed, newConsent, newKey, signMemberIn } from "../../builders/member"
import { expectOk } from "../../builders/secretariat"
import {
  disagreements,
  figures,
  itemOf,
  type Keeper,
  keeperOf,
  readItem,
  readLedger,
} from "../../builders/stock"

type Moved = { id: string; item_id: string; code?: string; fields?: string[] }

marketSuite((market) => {
  let keeper: Keeper
  beforeEach(async () => {
    keeper = await keeperOf(market())
  })
  afterEach(async () => expect(await disagreements(market())).toEqual([]))

  const post = (path: string, body: object) => keeper.api.post<Moved>(`${keeper.path}/stock/${path}`, body)
  const here = () => ({ item_id: keeper.item_id, location_id: keeper.location_id })
  const addPlace = async (name = "ឃ្លាំង") => expectOk(await post("locations", { name })).id
  const addLot = async (more: object = {}) =>
    expectOk(
      await keeper.api.post<{ id: string }>(`${keeper.path}/lots`, {
        item_id: keeper.item_id,
        origin: "harvested",
        made_on: "2026-11-01",
        quantity: 50,
        ...more,
      }),
    ).id

  describe("stock", () => {
    it("is listed with what is there and what can be sold, found by name and pack, page by page", async () => {
      const list = async (query: string) =>
        expectOk(await keeper.api.get<StockItems>(`${keeper.path}/stock${query}`))
      const all = await list("?limit=100")
      expect(all.counts.all).toBe(all.items.length)
      expect(all.items.find(({ id }) => id === keeper.item_id)).toMatchObject({
        sku: "P001-1",
        stocked: 180,
        available: 180,
        state: "enough",
      })
      const paged: string[] = []
      for (let next: string | null = ""; next !== null; ) {
        const page: StockItems = await list(`?limit=2${next ? `&after=${next}` : ""}`)
        paged.push(...page.items.map(({ id }) => id))
        next = page.next
      }
      expect(paged).toEqual(all.items.map(({ id }) => id))
      const found = await list(`?q=${encodeURIComponent("ម្រេចខ្មៅ")}`)
      expect(found.items.map(({ sku }) => sku)).toContain("P001-1")
      expect((await list("?q=nothing-like-it")).items).toEqual([])
    })

    it("is received from a producer into a new lot, and can be bought the next moment", async () => {
      const { producers } = await readItem(keeper)
      const producer_id = producers[0]?.id
      expectOk(
        await post("receipts", {
          ...here(),
          quantity: 20,
          producer_id,
          new_lot: { origin: "harvested", made_on: "2026-11-20", best_before: "2027-11-20" },
        }),
      )
      const item = await readItem(keeper)
      expect(figures(item)).toMatchObject({ stocked: 200, available: 200 })
      const [lot] = item.lots
      expect(lot?.code).toMatch(/^\d{6}-1$/)
      expect(item.levels.map(({ lot: of, quantity }) => [of?.code ?? null, quantity])).toEqual([
        [lot?.code, 20],
        [null, 180],
      ])
      const [received, opening] = await readLedger(keeper)
      expect(opening).toMatchObject({ kind: "opening", quantity: 180, left: 180, may_take_back: false })
      expect(received).toMatchObject({
        kind: "received",
        quantity: 20,
        left: 200,
        producer: producers[0]?.name,
        actor: { kind: "member", name: "អ្នក manager" },
        may_take_back: true,
      })
      const kept = expectOk(await keeper.api.get<Lot>(`${keeper.path}/lots/${lot?.id}`))
      expect(kept).toMatchObject({ quantity: 20, left: 20, state: "open" })
      expect(kept.producers).toEqual([
        { id: producer_id, name: producers[0]?.name, share_basis_points: 10_000 },
      ])
    })

    it("is corrected with a reason that fits, and never below what lies there", async () => {
      expectOk(await post("adjustments", { ...here(), direction: "out", quantity: 3, reason: "damaged" }))
      expectOk(await post("adjustments", { ...here(), direction: "in", quantity: 1, reason: "found" }))
      expect((await readItem(keeper)).stocked).toBe(178)
      const wrong = await post("adjustments", { ...here(), direction: "in", quantity: 1, reason: "lost" })
      expect([wrong.status, wrong.body.fields]).toEqual([400, ["reason"]])
      const many = await post("adjustments", { ...here(), direction: "out", quantity: 179, reason: "lost" })
      expect([many.status, many.body.code]).toEqual([409, "stock_not_there"])
      expect((await readLedger(keeper)).map(({ quantity, reason }) => [quantity, reason])).toEqual([
        [1, "found"],
        [-3, "damaged"],
        [180, null],
      ])
    })

    it("is moved to a store room, from which nothing is sold, and back", async () => {
      const place = await addPlace()
      const move = (quantity: number, from_location_id: string, to_location_id: string) =>
        post("transfers", { item_id: keeper.item_id, from_location_id, to_location_id, quantity })
      expectOk(await move(30, keeper.location_id, place))
      expect(figures(await readItem(keeper))).toMatchObject({ stocked: 150, available: 150, elsewhere: 30 })
      expect((await move(31, place, keeper.location_id)).body.code).toBe("stock_not_there")
      expectOk(await move(10, place, keeper.location_id))
      expect(figures(await readItem(keeper))).toMatchObject({ stocked: 160, elsewhere: 20 })
      const same = await move(1, place, place)
      expect([same.status, same.body.fields]).toEqual([400, ["to_location_id"]])
    })

    it("is counted against what the screen said; who counted against an older number counts again", async () => {
      const count = (counted: number, expected: number) => post("counts", { ...here(), counted, expected })
      expectOk(await count(177, 180))
      expect((await readItem(keeper)).stocked).toBe(177)
      expect((await readLedger(keeper))[0]).toMatchObject({
        kind: "counted",
        counted: 177,
        quantity: -3,
        left: 177,
      })
      expect((await count(180, 180)).body.code).toBe("count_outdated")
      expectOk(await count(177, 177))
      expect((await readLedger(keeper))[0]).toMatchObject({ kind: "counted", counted: 177, quantity: 0 })
    })

    it("is set aside so that nobody can buy it, until it is released", async () => {
      const aside = expectOk(
        await post("set-asides", { item_id: keeper.item_id, quantity: 175, note: "ពិព័រណ៍" }),
      )
      const item = await readItem(keeper)
      expect(figures(item)).toMatchObject({ stocked: 180, set_aside: 175, available: 5 })
      expect(item.set_asides).toMatchObject([
        { id: aside.id, quantity: 175, note: "ពិព័រណ៍", by: "អ្នក manager" },
      ])
      const more = await post("set-asides", { item_id: keeper.item_id, quantity: 6 })
      expect([more.status, more.body.code]).toEqual([409, "stock_promised"])
      const gone = await post("adjustments", { ...here(), direction: "out", quantity: 6, reason: "lost" })
      expect([gone.status, gone.body.code]).toEqual([409, "stock_promised"])
      expectOk(await post(`set-asides/${aside.id}/release`, {}))
      expect(figures(await readItem(keeper))).toMatchObject({ set_aside: 0, available: 180 })
      expect((await post(`set-asides/${aside.id}/release`, {})).status).toBe(404)
      const [level] = await market().query<{ reserved: string }>(
        "select reserved_quantity as reserved from inventory_level where inventory_item_id = ?",
        [keeper.item_id],
      )
      expect(Number(level?.reserved)).toBe(0)
    })

    it("takes a movement back once, by a contrary one that names it", async () => {
      const place = await addPlace()
      expectOk(
        await post("transfers", {
          item_id: keeper.item_id,
          from_location_id: keeper.location_id,
          to_location_id: place,
          quantity: 30,
        }),
      )
      const [moved] = await readLedger(keeper)
      const back = () => post(`movements/${moved?.id}/take-back`, {})
      expectOk(await back())
      expect(figures(await readItem(keeper))).toMatchObject({ stocked: 180, elsewhere: 0 })
      const ledger = await readLedger(keeper)
      expect(
        ledger
          .slice(0, 2)
          .map(({ kind, quantity }) => [kind, quantity])
          .sort(),
      ).toEqual([
        ["taken_back", -30],
        ["taken_back", 30],
      ])
      expect(ledger.find(({ id }) => id === moved?.id)).toMatchObject({ may_take_back: false })
      expect((await back()).body.code).toBe("movement_taken_back")
      const opening = ledger.at(-1)
      expect((await post(`movements/${opening?.id}/take-back`, {})).body.code).toBe("movement_taken_back")
    })

    it("does an act once however often it is sent", async () => {
      const key = newKey()
      const send = () =>
        keeper.api.post<Moved>(`${keeper.path}/stock/receipts`, { ...here(), quantity: 5 }, key)
      const [first, second] = [await send(), await send()]
      expect([first.status, second.status, second.body.id]).toEqual([200, 200, first.body.id])
      expect((await readItem(keeper)).stocked).toBe(185)
    })

    it("refuses goods, places, lots and producers of others as what is not there", async () => {
      const theirs = await itemOf(market(), "P060-1")
      const lot_id = await addLot()
      const wrong = async (path: string, body: object) => (await post(path, body)).body.fields
      expect(await wrong("receipts", { ...here(), item_id: theirs.item_id, quantity: 1 })).toEqual([
        "item_id",
      ])
      expect(await wrong("receipts", { ...here(), location_id: theirs.location_id, quantity: 1 })).toEqual([
        "location_id",
      ])
      expect(await wrong("receipts", { ...here(), producer_id: "prod_er_none", quantity: 1 })).toEqual([
        "producer_id",
      ])
      const pack = await itemOf(market(), "P001-2")
      expect(await wrong("receipts", { ...here(), item_id: pack.item_id, lot_id, quantity: 1 })).toEqual([
        "lot_id",
      ])
      expect((await keeper.api.get(`${keeper.path}/stock/items/${theirs.item_id}`)).status).toBe(404)
      expect((await post(`items/${theirs.item_id}/threshold`, { threshold: 1 })).status).toBe(404)
      expect((await readLedger(keeper)).length).toBe(1)
    })

    it("names its places, each name once, and renames them", async () => {
      const id = await addPlace("ឃ្លាំង")
      expect((await post("locations", { name: "ឃ្លាំង" })).body.code).toBe("location_name_taken")
      expectOk(await post(`locations/${id}`, { name: "ឃ្លាំងថ្មី" }))
      const { locations } = expectOk(
        await keeper.api.get<{ locations: StockLocation[] }>(`${keeper.path}/stock/locations`),
      )
      expect(locations.map(({ name, selling }) => [selling, selling ? "" : name])).toEqual([
        [true, ""],
        [false, "ឃ្លាំងថ្មី"],
      ])
      const selling = await post(`locations/${keeper.location_id}`, { name: "x" })
      expect(selling.status).toBe(404)
    })
  })

  describe("the ledger", () => {
    it("is read by kind, lot and day, page by page, and as a file that no spreadsheet takes for a formula", async () => {
      const lot_id = await addLot({ code: "=HYPERLINK(1)" })
      for (const quantity of [1, 2, 3])
        expectOk(await post("receipts", { ...here(), quantity, lot_id, note: "=1+1" }))
      const read = async (query: string) =>
        expectOk(
          await keeper.api.get<{ movements: { quantity: number }[]; next: number | null }>(
            `${keeper.path}/stock/movements?item=${keeper.item_id}${query}`,
          ),
        )
      const units = async (query: string) => (await read(query)).movements.map(({ quantity }) => quantity)
      expect(await units("&kind=received")).toEqual([3, 2, 1])
      expect(await units(`&lot=${lot_id}&limit=2`)).toEqual([3, 2])
      const { next } = await read("&limit=2")
      expect(await units(`&limit=2&before=${next}`)).toEqual([1, 180])
      expect(await units("&to=2020-01-01")).toEqual([])
      const { body } = await signMemberIn(market().api, "keeper-manager@example.com")
      const response = await market().api.download(
        `${keeper.path}/stock/movements/export?item=${keeper.item_id}&locale=km`,
        { authorization: `Bearer ${body.token}` },
      )
      expect(response.status).toBe(200)
      expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8")
      const text = Buffer.from(await response.arrayBuffer()).toString("utf8")
      expect(text.startsWith("\uFEFF")).toBe(true)
      expect(text).toContain(`"'=HYPERLINK(1)"`)
      expect(text).not.toMatch(/(^|,)"=/m)
      expect(text.trimEnd().split("\r\n")).toHaveLength(5)
    })

    it("cannot be changed, shortened or left behind by a hand on the level", async () => {
      const { query } = market()
      await expect(query("update stock_movement set quantity = 1")).rejects.toThrow("only ever added to")
      await expect(query("delete from stock_movement")).rejects.toThrow("only ever added to")
      await query(
        'update inventory_level set stocked_quantity = 170, raw_stocked_quantity = \'{"value":"170"}\' where inventory_item_id = ?',
        [keeper.item_id],
      )
      const [altered] = await readLedger(keeper)
      expect(altered).toMatchObject({ kind: "altered", quantity: -10, left: 170, actor: { kind: "machine" } })
    })
  })

  describe("who may", () => {
    it("lets a field officer receive, count and keep lots, and nothing else", async () => {
      const officer = await keeperOf(market(), "field_officer")
      const send = (path: string, body: object) => officer.api.post<Moved>(`${officer.path}/${path}`, body)
      expectOk(await send("stock/receipts", { ...here(), quantity: 1 }))
      expectOk(await send("stock/counts", { ...here(), counted: 181, expected: 181 }))
      for (const [path, body] of [
        ["stock/adjustments", { ...here(), direction: "in", quantity: 1, reason: "found" }],
        ["stock/set-asides", { item_id: keeper.item_id, quantity: 1 }],
        ["stock/locations", { name: "x" }],
      ] as const)
        expect((await send(path, body)).body.code).toBe("role_too_low")
    })

    it("lets a field officer receive for a producer by that producer's consent only, and names them", async () => {
      const officer = await keeperOf(market(), "field_officer")
      const [producer] = (await readItem(keeper)).producers
      const receive = () =>
        officer.api.post<Moved>(`${officer.path}/stock/receipts`, {
          ...here(),
          quantity: 2,
          producer_id: producer?.id,
        })
      expect((await receive()).body.code).toBe("consent_needed")
      await newConsent(market(), officer.place, producer?.id)
      expectOk(await receive())
      const [received] = await readLedger(keeper)
      expect(received).toMatchObject({ kind: "received", on_behalf_of: producer?.name.km })
      const [entry] = await market().query<{ on_behalf_of: { id: string } }>(
        "select on_behalf_of from audit_entry order by number desc limit 1",
      )
      expect(entry?.on_behalf_of.id).toBe(producer?.id)
    })

    it("shows nothing of one association to another's members", async () => {
      const id = await associationNamed(market(), "phnom-srok-silk-weavers")
      expect((await keeper.api.get(`/workspace/associations/${id}/stock`)).status).toBe(404)
    })
  })
})
