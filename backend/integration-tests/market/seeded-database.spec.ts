import { Client } from "pg"
import { type Market, marketSuite } from "../builders/market"
import { oneMarket } from "./one-market"

const restore = async () => (await oneMarket()).database.restore()

/** A sum over every row of every table, by table. */
async function sums({ query }: Market): Promise<Record<string, string>> {
  const tables = await query<{ name: string }>(
    "select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'",
  )
  const found: Record<string, string> = {}
  for (const { name } of tables) {
    const [row] = await query<{ sum: string }>(
      `select count(*) || ' ' || md5(string_agg(t::text, ' ' order by t::text)) as sum from "${name}" t`,
    )
    found[name] = String(row?.sum)
  }
  return found
}

marketSuite((market) => {
  describe("the market between two tests", () => {
    it("gets back every row that was changed, removed or added, and its numbers", async () => {
      const { query } = market()
      const before = await sums(market())
      await query("update product set handle = handle || '-changed'")
      await query("delete from inventory_level")
      await query("delete from certificate_status_event")
      await query("insert into rate_limit (key, points, expire) values ('test', 1, 1)")
      const [first] = await query<{ id: string }>("select nextval('outbox_change_id_seq') as id")
      const changed = await sums(market())
      expect(Object.keys(before).filter((name) => changed[name] !== before[name])).toEqual(
        expect.arrayContaining(["product", "inventory_level", "outbox_change", "rate_limit"]),
      )

      await restore()
      expect(await sums(market())).toEqual(before)
      const [second] = await query<{ id: string }>("select nextval('outbox_change_id_seq') as id")
      expect(Number(second?.id)).toBeLessThan(Number(first?.id))
    })

    it("is not touched any more by a transaction that a test left open", async () => {
      const left = new Client(market().databaseUrl)
      left.on("error", () => undefined)
      await left.connect()
      await left.query("begin; update product set handle = handle || '-late'")
      await restore()
      await expect(left.query("commit")).rejects.toThrow()
      expect(await market().query("select id from product where handle like '%-late'")).toEqual([])
    })

    it("gets rid of what came in while it was put back", async () => {
      const before = await sums(market())
      const late = new Client(market().databaseUrl)
      late.on("error", () => undefined)
      await late.connect()
      let isRestoring = true
      const writing = (async () => {
        let written = 0
        for (; isRestoring; written += 1)
          await late.query("insert into rate_limit (key, points, expire) values ($1, 1, 1)", [
            `late-${written}`,
          ])
        return written
      })()
      await market().query("update product set handle = handle || '-changed'")
      await restore()
      isRestoring = false
      expect(await writing).toBeGreaterThan(0)
      await late.end()

      await restore()
      expect(await sums(market())).toEqual(before)
    })

    it("is refused to the next test while the schema is another", async () => {
      const { query } = market()
      await query("alter table reservation_item disable trigger ovop_no_oversell")
      await expect(restore()).rejects.toThrow(
        "A test left the schema changed: reservation_item ovop_no_oversell",
      )
      await query("alter table reservation_item enable trigger ovop_no_oversell")
      await restore()
    })
  })
})
