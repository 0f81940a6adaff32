import type { Catalogue } from "@ovop/contracts"
import { marketSuite } from "../../builders/market"

const TABLE = "search_khmer_product_v1"
const PEPPER = "kampot-black-pepper"
const COPIES = 7000
/** One in so many is of the seller that is asked for: too many to fetch them all, too few to read the list for. */
const OF_SELLER = 25

marketSuite((market) => {
  const copyPepper = async () => {
    const columns = await market().query<{ name: string }>(
      "select column_name as name from information_schema.columns where table_schema = 'public' and table_name = ? and column_name <> 'id'",
      [TABLE],
    )
    const names = columns.map(({ name }) => name)
    const copied: Record<string, string> = {
      written: "pg_current_xact_id()",
      f_handle: "f_handle || '-' || n",
      d_card: `replace(d_card, '"handle":"' || f_handle || '"', '"handle":"' || f_handle || '-' || n || '"')`,
      f_association: `case when n % ${OF_SELLER} = 0 then 'few' else f_association end`,
      f_created_at: "f_created_at - n % 97",
      f_price_khr: "case when n % 2 = 0 then f_price_khr else f_price_khr + n % 53 end",
    }
    await market().query(
      `insert into ${TABLE} (id, ${names.join(", ")})
       select id || '-' || n, ${names.map((name) => copied[name] ?? name).join(", ")}
         from ${TABLE} cross join generate_series(1, ${COPIES}) n where f_handle = ?`,
      [PEPPER],
    )
  }
  const walked = async (question: string) => {
    const handles: string[] = []
    const counts = new Set<number>()
    for (let cursor: string | null = ""; cursor !== null; ) {
      const from = cursor === "" ? "" : `&cursor=${cursor}`
      const { body } = await market().api.get<Catalogue>(`/catalogue/products?limit=20&${question}${from}`)
      handles.push(...body.products.map(({ handle }) => handle))
      counts.add(body.count)
      cursor = body.next_cursor
    }
    return { handles, counts: [...counts] }
  }

  describe("a list that is narrowed to some of many goods", () => {
    it.each([
      ["sort=newest", "f_created_at desc, id desc"],
      ["sort=price_up&currency=khr", "f_price_khr, id"],
      ["sort=price_down&currency=khr", "f_price_khr desc, id desc"],
      ["sort=name&locale=km", "f_title_km, id"],
    ])("shows each once, in the order of the table, though many are alike: %s", async (question, order) => {
      await copyPepper()
      const expected = await market().query<{ handle: string }>(
        `select f_handle as handle from ${TABLE} where not gone and f_association = 'few' order by ${order}`,
      )
      const { handles, counts } = await walked(`association=few&${question}`)
      expect(handles).toEqual(expected.map(({ handle }) => handle))
      expect(counts).toEqual([COPIES / OF_SELLER])
    })

    it("follows a change that nobody told it of with the next page", async () => {
      await copyPepper()
      const first = await walked("association=few&in_stock=true")
      await market().query(
        `update ${TABLE} set f_in_stock = false, written = pg_current_xact_id() where f_handle = ?`,
        [first.handles[0]],
      )
      const then = await walked("association=few&in_stock=true")
      expect(then).toEqual({ handles: first.handles.slice(1), counts: [first.handles.length - 1] })
    })
  })
})
