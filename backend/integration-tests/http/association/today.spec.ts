import { type Inbox, TODAY_WEEKS, type Today, type WorkedConsignment } from "@ovop/contracts"
import type { Api } from "../../builders/api"
import { placedOrder } from "../../builders/buyer"
import { fillAssociation } from "../../builders/fill-association"
import { begin, scarf } from "../../builders/listing"
import { marketSuite } from "../../builders/market"
import { associationNamed, memberOf, newMember, newMemberWithoutConsent } from "../../builders/member"
import { expectOk } from "../../builders/secretariat"

const SCARVES = [{ product: "puok-silk-scarf", quantity: 4 }]
const SCARF_SKU = "P060-1"
const ASSOCIATION = "siem-reap-village-makers"

type Tasks = Record<string, Today["tasks"][number] | undefined>

marketSuite((market) => {
  let root: string
  let owner: Api
  const join = async (role: "owner" | "viewer", handle = ASSOCIATION) => {
    await newMember(market(), `${role}@example.com`, role, handle)
    return await memberOf(market(), `${role}@example.com`)
  }
  beforeEach(async () => {
    owner = await join("owner")
    root = `/workspace/associations/${await associationNamed(market(), ASSOCIATION)}`
  })
  const today = async (api = owner) => expectOk(await api.get<Today>(`${root}/today`))
  const tasks = async (api = owner): Promise<Tasks> =>
    Object.fromEntries((await today(api)).tasks.map((task) => [task.kind, task]))
  const inbox = async (state: string) =>
    expectOk(await owner.get<Inbox>(`${root}/consignments?state=${state}`))
  const read = async (id: string) =>
    expectOk(await owner.get<WorkedConsignment>(`${root}/consignments/${id}`))
  const act = async (id: string, path: string, body: object = {}) =>
    expectOk(await owner.post<{ id?: string }>(`${root}/consignments/${id}/${path}`, body))
  const sold = async (choice: Parameters<typeof placedOrder>[2] = {}) => {
    const { order } = await placedOrder(market().api, "cash_on_delivery", choice, SCARVES)
    const number = String(order.consignments[0]?.number)
    const [row] = await market().query<{ id: string }>("select id from consignment where number = ?", [
      number,
    ])
    return { id: String(row?.id), number, total: String(order.consignments[0]?.total) }
  }
  const move = (id: string, days: number) =>
    market().query("update consignment set created_at = created_at - make_interval(days => ?) where id = ?", [
      days,
      id,
    ])

  describe("what is to be done", () => {
    it("follows one order from the buyer's yes to the cash that nobody wrote down", async () => {
      expect((await today()).tasks).toEqual([])
      const { id, number } = await sold()
      await move(id, 3)
      const accept = (await tasks()).accept
      expect(accept).toMatchObject({ count: 1, only: id, may_act: true })
      expect(Date.now() - Date.parse(String(accept?.since))).toBeGreaterThan(2.9 * 24 * 60 * 60 * 1000)
      expect((await today()).consignments).toMatchObject([{ number, next: "accept", currency: "khr" }])

      await act(id, "accept")
      expect(await tasks()).toMatchObject({ send: { count: 1, only: id } })
      const [line] = (await read(id)).lines
      await act(id, "parcels", {
        carrier: "own_delivery",
        lines: [{ line_id: line?.id, quantity: 1 }],
      })
      expect(await tasks()).toMatchObject({ send_rest: { count: 1, only: id } })
      await act(id, "parcels", { carrier: "own_delivery" })
      expect(await tasks()).toEqual({})

      await market().query(
        "update consignment_parcel set dispatched_at = dispatched_at - interval '8 days' where consignment_id = ?",
        [id],
      )
      expect(await tasks()).toMatchObject({ ask_for_parcel: { count: 1, only: id } })
      for (const { id: parcel } of (await read(id)).parcels) await act(id, `parcels/${parcel}/deliver`)
      expect(await tasks()).toMatchObject({ record_cash: { count: 1, only: id, may_act: true } })
      const due = await inbox("cash")
      expect([due.counts.cash, due.counts.delivered]).toEqual([1, 1])
      expect(due.consignments).toMatchObject([{ id, next: "record_cash" }])

      for (const { id: parcel, amount_to_collect } of (await read(id)).parcels)
        await act(id, `parcels/${parcel}/cash`, { amount: amount_to_collect })
      expect(await tasks()).toEqual({})
      const done = await inbox("cash")
      expect([done.consignments, done.counts.cash]).toEqual([[], 0])
    })

    it("names no order to be sent before its transfer has come, and none that was cancelled", async () => {
      const { order } = await placedOrder(market().api, "bank_transfer", {}, SCARVES)
      const [row] = await market().query<{ id: string }>("select id from consignment")
      const id = String(row?.id)
      await act(id, "accept")
      expect(await tasks()).toEqual({})
      expect(order.payment.state).toBe("awaiting_transfer")
      const other = await sold()
      const [line] = (await read(other.id)).lines
      const all = { lines: [{ line_id: line?.id, quantity: 4 }], reason: "out_of_stock" }
      await act(other.id, "decline", all)
      expect(await tasks()).toEqual({})
    })

    it("asks each role for its own, lets a viewer look, and nobody act while the association is suspended", async () => {
      await sold()
      const listings = `${root}/listings`
      const { id } = await begin(
        { api: owner, association_id: "", member_id: "", root: listings },
        await scarf(market(), { name: { km: "ក្រមា", en: "" }, pictures: [] }),
      )
      await market().query(
        `update listing_version set state = 'returned', returned_at = now(), returned_by = 'association',
                reasons = '[]' where listing_id = ?`,
        [id],
      )
      expectOk(
        await owner.post(`${root}/invitations`, {
          contact: "new@example.com",
          role: "viewer",
          locale: "km",
        }),
      )
      expect(Object.keys(await tasks())).toEqual(["accept", "listing_returned", "invitation_open"])

      const viewer = await join("viewer")
      const seen = await today(viewer)
      expect(seen.tasks.map(({ kind, may_act }) => [kind, may_act])).toEqual([
        ["accept", false],
        ["listing_returned", false],
      ])
      expect(seen.consignments).toHaveLength(1)

      const officer = await newMemberWithoutConsent(
        market(),
        "officer@example.com",
        "field_officer",
        ASSOCIATION,
      )
      const helper = await memberOf(market(), "officer@example.com")
      expect((await today(helper)).tasks).toMatchObject([
        { kind: "listing_returned", only: id, may_act: false },
      ])
      await market().query(
        `insert into consent (id, association_id, membership_id, form, witness, given_on, valid_until, recorded_by)
         values ('consent_today', ?, ?, 'read_aloud', 'test', '2026-01-01',
                 to_char(now() + interval '5 days', 'YYYY-MM-DD'), 'test')`,
        [officer.association_id, officer.membership_id],
      )
      expect((await today(helper)).tasks).toMatchObject([{ kind: "listing_returned", may_act: true }])
      expect((await tasks()).consent_ending).toMatchObject({ count: 1, may_act: true })

      await market().query("update association set status = 'suspended' where handle = ?", [ASSOCIATION])
      for (const { may_act } of (await today()).tasks) expect(may_act).toBe(false)
    })
  })

  describe("the sales of twelve weeks", () => {
    const frozen = () =>
      market().query<{ currency: string; monday: string; count: number; total: string; credited: string }>(
        `select currency_code as currency, count(*)::int as count, sum(total)::text as total,
                sum(credited_total)::text as credited,
                (created_at at time zone 'Asia/Phnom_Penh')::date
                  - (extract(isodow from created_at at time zone 'Asia/Phnom_Penh')::int - 1) || '' as monday
           from consignment where status <> 'cancelled' group by currency_code, monday`,
      )

    it("are the frozen amounts of what was not cancelled, week by week, each currency for itself", async () => {
      const [riel, dollars, earlier, cancelled, old] = [
        await sold(),
        await sold({ currency: "usd" }),
        await sold(),
        await sold(),
        await sold(),
      ]
      await move(earlier.id, 21)
      await move(old.id, 7 * TODAY_WEEKS)
      const decline = async ({ id }: { id: string }, quantity: number) => {
        const [line] = (await read(id)).lines
        await act(id, "decline", { lines: [{ line_id: line?.id, quantity }], reason: "damaged" })
      }
      await decline(cancelled, 4)
      await decline(riel, 1)

      const { sales } = await today()
      expect(sales.weeks).toHaveLength(TODAY_WEEKS)
      const oldest = sales.weeks[0]?.monday ?? ""
      const expected = (await frozen()).filter(({ monday }) => monday >= oldest)
      expect(expected).toHaveLength(3)
      for (const { currency, monday, count, total, credited } of expected) {
        const sold = sales.weeks.find((week) => week.monday === monday)?.sold[currency as "khr" | "usd"]
        expect(sold?.consignments).toBe(count)
        expect([Number(sold?.amount), Number(sold?.credited)]).toEqual([Number(total), Number(credited)])
      }
      expect(sales.total.usd).toEqual({ consignments: 1, amount: dollars.total, credited: "0.00" })
      expect(sales.total.khr).toMatchObject({
        consignments: 2,
        amount: String(Number(riel.total) + Number(earlier.total)),
      })
      expect(Number(sales.total.khr.credited)).toBeGreaterThan(0)
      const sums = { khr: 0, usd: 0 }
      for (const { sold } of sales.weeks)
        for (const currency of ["khr", "usd"] as const) sums[currency] += Number(sold[currency].amount)
      expect(sums).toEqual({ khr: Number(sales.total.khr.amount), usd: Number(sales.total.usd.amount) })
    })

    it("put Sunday's last hour and Monday's first of Phnom Penh into different weeks", async () => {
      const [before, after] = [await sold(), await sold()]
      const { sales: first } = await today()
      const monday = first.weeks.at(-2)?.monday
      const at = (id: string, moment: string) =>
        market().query("update consignment set created_at = ? where id = ?", [moment, id])
      await at(before.id, new Date(Date.parse(`${monday}T00:00:00+07:00`) - 1).toISOString())
      await at(after.id, new Date(`${monday}T00:00:00+07:00`).toISOString())
      const counts = (await today()).sales.weeks.slice(-3).map(({ sold }) => sold.khr.consignments)
      expect(counts).toEqual([1, 1, 0])
    })
  })

  describe("stock and certificates", () => {
    const stockOf = async () =>
      (await today()).stock.items.find(({ product }) => product.handle === "puok-silk-scarf")
    const setStock = (units: number) =>
      market().query(
        `update inventory_level set stocked_quantity = ?, raw_stocked_quantity = jsonb_build_object('value', ?::text, 'precision', 20)
          where inventory_item_id = (select i.inventory_item_id from product_variant_inventory_item i
            join product_variant v on v.id = i.variant_id where v.sku = ?)`,
        [units, String(units), SCARF_SKU],
      )

    it("say how long a pack lasts at the pace of four weeks, and stay silent while it lasts", async () => {
      await setStock(1000)
      const { id } = await sold()
      expect(await stockOf()).toBeUndefined()
      await setStock(6)
      expect(await stockOf()).toMatchObject({ available: 2, sold_lately: 4, days_left: 14 })
      await setStock(4)
      expect(await stockOf()).toMatchObject({ state: "out", available: 0, days_left: 0 })
      await setStock(6)
      await move(id, 29)
      expect(await stockOf()).toBeUndefined()
    })

    it("name what ends within ninety days, what has ended and what is suspended, and nothing else", async () => {
      const association_id = await associationNamed(market(), ASSOCIATION)
      await market().query(
        "delete from association_association_certification_certificate where association_id = ?",
        [association_id],
      )
      await market().query(
        `delete from product_product_certification_certificate where product_id in (
           select product_id from association_association_product_product where association_id = ?)`,
        [association_id],
      )
      expect((await today()).certificates).toEqual({ items: [], count: 0 })
      const ends = { soon: 30, later: 91, ended: -10, "long ago": -400, suspended: 300, withdrawn: 5 }
      for (const [name, days] of Object.entries(ends)) {
        await market().query(
          `insert into certificate (id, code, number, valid_from, valid_to, evidence_level, demonstration, scheme_id)
           select ?, ?, ?, '2020-01-01',
                  to_char((now() at time zone 'Asia/Phnom_Penh') + make_interval(days => ?), 'YYYY-MM-DD'),
                  'claimed', true, id from certification_scheme order by code limit 1`,
          [`cert_${name}`, `code-${name}`, name, days],
        )
        await market().query(
          `insert into association_association_certification_certificate (id, association_id, certificate_id)
           values (?, ?, ?)`,
          [`link_${name}`, association_id, `cert_${name}`],
        )
      }
      for (const type of ["suspended", "withdrawn"])
        await market().query(
          `insert into certificate_status_event (id, type, occurred_at, actor, certificate_id)
           values (?, ?, now(), 'test', ?)`,
          [`certev_${type}`, type, `cert_${type}`],
        )
      const { items, count } = (await today()).certificates
      expect(items.map(({ number, status, days_left }) => [number, status, days_left])).toEqual([
        ["suspended", "suspended", 300],
        ["ended", "expired", -10],
        ["soon", "active", 30],
      ])
      expect(count).toBe(3)
    })
  })

  it("is read in less than 200 ms with two hundred listings and a thousand orders", async () => {
    await sold()
    await fillAssociation(market(), { handle: ASSOCIATION, sku: SCARF_SKU })
    const filled = await today()
    expect(filled.begun).toMatchObject({ consignments: 1000 })
    expect(filled.begun.listings).toBeGreaterThanOrEqual(200)
    const times: number[] = []
    for (let round = 0; round < 7; round += 1) {
      const began = performance.now()
      await today()
      times.push(performance.now() - began)
    }
    // The best of several, so that a neighbour on the machine decides nothing.
    expect(Math.min(...times)).toBeLessThan(200)
  })
})
