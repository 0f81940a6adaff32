import { type Catalogue, mostCounted } from "@ovop/contracts"
import { marketSuite } from "../../builders/market"

const TABLE = "search_khmer_product_v1"
const PEPPER = "kampot-black-pepper"

marketSuite((market) => {
  /** Puts copies of one document beside it, so many that nobody counts them all. */
  const copyPepper = async (copies: number, mark = "copy") => {
    const columns = await market().query<{ name: string }>(
      "select column_name as name from information_schema.columns where table_schema = 'public' and table_name = ? and column_name <> 'id'",
      [TABLE],
    )
    const names = columns.map(({ name }) => name).join(", ")
    await market().query(
      `insert into ${TABLE} (id, ${names})
       select id || '-${mark}-' || n, ${names.replace(/\bwritten\b/, "pg_current_xact_id()")}
         from ${TABLE} cross join generate_series(1, ?::int) n where f_handle = ? and id not like '%-copy-%'`,
      [copies, PEPPER],
    )
  }
  const list = async (question: string) =>
    (await market().api.get<Catalogue>(`/catalogue/products?limit=1&facets=true&${question}`)).body

  describe("goods that are many", () => {
    it.each(["", "q=pepper", "province=07", "province=07&in_stock=true&sector=agriculture"])(
      "are counted to a thousand and no further, as a whole and in each facet: %j",
      async (question) => {
        const before = await list(question)
        const ofProvince = ({ facets }: Catalogue) =>
          facets?.province.find(({ value }) => value === "07")?.count ?? 0
        await copyPepper(mostCounted - Math.max(before.count, ofProvince(before)))
        const exact = await list(question)
        expect(Math.max(exact.count, ofProvince(exact))).toBe(mostCounted)
        expect(exact.count - before.count).toBe(ofProvince(exact) - ofProvince(before))
        await copyPepper(mostCounted + 5, "again")
        const more = await list(question)
        expect([more.count, ofProvince(more)]).toEqual([mostCounted + 1, mostCounted + 1])
      },
    )

    it("are all shown, once each, though only the likeliest of them are scored", async () => {
      const { count: before } = await list("q=pepper")
      await copyPepper(700)
      const seen: string[] = []
      let cursor: string | null = ""
      while (cursor !== null) {
        const asked: string = `/catalogue/products?q=pepper&limit=48${cursor ? `&cursor=${cursor}` : ""}`
        const { body }: { body: Catalogue } = await market().api.get<Catalogue>(asked)
        expect(body.count).toBe(before + 700)
        seen.push(...body.products.map(({ handle }) => handle))
        cursor = body.next_cursor
      }
      expect(seen.length).toBe(before + 700)
      // Whatever only tells of pepper in its story comes after all that is pepper, however many that are.
      for (const handle of new Set(seen.slice(0, 500))) expect(handle).toMatch(/pepper/)
      expect(seen.filter((handle) => handle === PEPPER)).toHaveLength(701)
    })
  })
})
