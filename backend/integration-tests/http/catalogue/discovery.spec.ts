import {
  type Catalogue,
  type CatalogueQuery,
  catalogueSchema,
  type Facets,
  type ProductCard,
} from "@ovop/contracts"
import { compareKhmer } from "@ovop/khmer"
import { marketSuite } from "../../builders/market"
import { workflowNamed } from "../../workflows/workflow-named"

marketSuite((market) => {
  const address = (query: CatalogueQuery) => {
    const search = new URLSearchParams()
    for (const [name, value] of Object.entries(query))
      for (const one of [value].flat()) if (one !== undefined) search.append(name, String(one))
    return `/catalogue/products?${search}`
  }
  const list = async (query: CatalogueQuery): Promise<Catalogue> => {
    const { status, body } = await market().api.get<Catalogue>(address(query))
    if (status !== 200) throw new Error(`${status}: ${JSON.stringify(body)}`)
    return body
  }
  /** All that a query finds, by as many pages as it takes. */
  const all = async (query: CatalogueQuery) => {
    const products: ProductCard[] = []
    let cursor: string | null | undefined
    do {
      const page: Catalogue = await list({ limit: 48, ...query, ...(cursor ? { cursor } : {}) })
      products.push(...page.products)
      cursor = page.next_cursor
    } while (cursor)
    return products
  }
  const handles = async (query: CatalogueQuery) => (await all(query)).map(({ handle }) => handle)
  const facets = async (query: CatalogueQuery): Promise<Facets> => {
    const { facets: counted } = await list({ ...query, facets: "true" })
    if (!counted) throw new Error("No facets came back.")
    return counted
  }
  const countOf = (counted: readonly { value: string; count: number }[], value: string) =>
    counted.find((one) => one.value === value)?.count

  describe("facets", () => {
    it("answer in the form of the contract, and only where they are asked for", async () => {
      const { body } = await market().api.get(address({ facets: "true" }))
      expect(catalogueSchema.parse(body).facets).not.toBeNull()
      expect((await list({})).facets).toBeNull()
    })

    it("count what each value would leave, and each filter then leaves that many", async () => {
      const counted = await facets({})
      for (const facet of ["province", "sector", "kind", "association", "scheme"] as const)
        for (const { value, count } of counted[facet])
          expect([facet, value, (await list({ [facet]: value } as CatalogueQuery)).count]).toEqual([
            facet,
            value,
            count,
          ])
      for (const facet of ["gi", "women_led", "youth_led", "in_stock"] as const)
        expect([facet, (await list({ [facet]: "true" })).count]).toEqual([facet, counted[facet]])
    })

    it("ignore their own selection and heed that of all others", async () => {
      const before = await facets({})
      const chosen = await facets({ province: ["17"] })
      expect(chosen.province).toEqual(before.province)
      expect(chosen.sector.reduce((sum, { count }) => sum + count, 0)).toBe(countOf(before.province, "17"))
      const silk = await facets({ sector: "handicraft" })
      expect(countOf(silk.province, "17")).toBe((await list({ sector: "handicraft", province: "17" })).count)
    })

    it("take any value within a filter and all filters together", async () => {
      const one = await handles({ province: "07" })
      const other = await handles({ province: "17" })
      expect(new Set(await handles({ province: ["07", "17"] }))).toEqual(new Set([...one, ...other]))
      const both = await all({ sector: "handicraft", province: "17" })
      expect(both.map(({ handle }) => handle)).toContain("puok-silk-scarf")
      for (const product of both) expect(product).toMatchObject({ sector: "handicraft", province_code: "17" })
    })

    it("name kinds, associations and schemes in both languages", async () => {
      const { kind, association, scheme } = await facets({})
      for (const { name } of [...kind, ...association, ...scheme]) {
        expect(name.km).toMatch(/\p{Script=Khmer}/u)
        expect(name.en).toMatch(/[a-z]/i)
      }
    })

    it("keep a chosen value in sight when nothing of it is left", async () => {
      const counted = await facets({ q: "zzzzzz", province: "17" })
      expect(counted.province).toEqual([{ value: "17", count: 0 }])
      expect(counted.price).toBeNull()
    })

    it("give the range of prices in the buyer's currency, and limits cut in it", async () => {
      const products = await all({})
      for (const currency of ["khr", "usd"] as const) {
        const prices = products.map(({ price_from }) => Number(price_from[currency]))
        const { price } = await facets({ currency })
        expect([Number(price?.min), Number(price?.max)]).toEqual([Math.min(...prices), Math.max(...prices)])
        const middle = prices.toSorted((one, other) => one - other)[Math.floor(prices.length / 2)] ?? 0
        const cheap = await list({ currency, price_max: String(middle), facets: "true" })
        expect(cheap.count).toBe(prices.filter((amount) => amount <= middle).length)
        expect(cheap.facets?.price).toEqual(price)
        const dear = await list({ currency, price_min: String(middle) })
        expect(dear.count).toBe(prices.filter((amount) => amount >= middle).length)
      }
    })
  })

  describe("filters by certificates", () => {
    const indicated = "kampong-speu-palm-sugar-powder"

    it("never bring Kampong Chhnang's palm sugar under an indication", async () => {
      const found = await handles({ gi: "true" })
      expect(found).toContain(indicated)
      expect(found).not.toContain("kampong-chhnang-palm-sugar-paste")
    })

    it("count a certificate up to its last day and from its first, though nothing happened in between", async () => {
      const [row] = await market().query<{ name: string }>(
        "select table_name as name from information_schema.tables where table_name ~ '^search_khmer_product.*[^s]$'",
      )
      const setDays = (from: string, to: string | null) =>
        market().query(
          `update "${row?.name}" set f_certificates = (
             select jsonb_agg(entry || jsonb_build_object('valid_from', ?::text, 'valid_to', ?::text))
               from jsonb_array_elements(f_certificates) as entry), written = default
            where f_handle = '${indicated}'`,
          [from, to],
        )
      const isIndicated = async () => (await handles({ gi: "true" })).includes(indicated)
      const day = (away: number) =>
        new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Phnom_Penh" }).format(
          Date.now() + away * 86_400_000,
        )
      const before = await facets({})
      await setDays("2020-01-01", day(0))
      expect(await isIndicated()).toBe(true)
      await setDays("2020-01-01", day(-1))
      expect(await isIndicated()).toBe(false)
      expect((await facets({})).gi).toBe(before.gi - 1)
      expect(countOf((await facets({})).scheme, "KH-GI")).toBe((countOf(before.scheme, "KH-GI") ?? 0) - 1)
      await setDays(day(1), null)
      expect(await isIndicated()).toBe(false)
      await setDays(day(0), null)
      expect(await isIndicated()).toBe(true)
    })
  })

  describe("sorting", () => {
    it.each(["khr", "usd"] as const)("by price goes up and down in %s", async (currency) => {
      const prices = async (sort: "price_up" | "price_down") =>
        (await all({ sort, currency })).map(({ price_from }) => Number(price_from[currency]))
      const up = await prices("price_up")
      expect(up).toEqual(up.toSorted((one, other) => one - other))
      expect(await prices("price_down")).toEqual(up.toReversed())
    })

    it("by name follows the Khmer dictionary in Khmer and the alphabet in English", async () => {
      const khmer = (await all({ sort: "name", locale: "km" })).map(({ title }) => title.km)
      expect(khmer).toEqual(khmer.toSorted(compareKhmer))
      const english = (await all({ sort: "name", locale: "en" })).map(({ title }) => title.en)
      expect(english).toEqual(english.toSorted((one, other) => (one ?? "").localeCompare(other ?? "", "en")))
    })

    it("by newest shows what came last first, which is also the order where nothing is looked for", async () => {
      const newest = await market().query<{ handle: string }>(
        "select handle from product where created_at = (select max(created_at) from product)",
      )
      expect(newest.length).toBeLessThan((await list({})).count)
      const first = (await handles({ sort: "newest" })).slice(0, newest.length)
      expect(first.sort()).toEqual(newest.map(({ handle }) => handle).sort())
      expect(await handles({ sort: "relevance" })).toEqual(await handles({ sort: "newest" }))
    })

    it("by relevance puts a name before a story", async () => {
      const found = await handles({ q: "pepper" })
      expect(found.slice(0, 2).every((handle) => handle.includes("pepper"))).toBe(true)
    })
  })

  describe("what was typed", () => {
    it("is understood misspelt, begun, romanised and as a place", async () => {
      const typed = [
        ["peper", "kampot-black-pepper"],
        ["hnoey", "mondulkiri-wild-honey"],
        ["ម្រិច", "kampot-black-pepper"],
        ["pepp", "kampot-black-pepper"],
        ["mrech", "kampot-black-pepper"],
        ["mrehc", "kampot-black-pepper"],
        ["ទឹកឃ្មុ", "mondulkiri-wild-honey"],
        ["មណ្ឌលគិរី", "mondulkiri-wild-honey"],
      ] as const
      for (const [q, handle] of typed)
        expect([q, await handles({ q })]).toEqual([q, expect.arrayContaining([handle])])
    })

    it("is never a command", async () => {
      for (const q of ["' | 'honey", "honey:*", "\\", "!honey & (", "honey' or 1=1", "?", "%", "_"])
        expect([q, (await market().api.get(address({ q }))).status]).toEqual([q, 200])
    })
  })

  describe("pages", () => {
    const pagesOf = async (
      query: CatalogueQuery,
      between: () => Promise<unknown> = async () => undefined,
    ) => {
      const seen: string[] = []
      let cursor: string | null | undefined
      do {
        const page: Catalogue = await list({ ...query, limit: 7, ...(cursor ? { cursor } : {}) })
        seen.push(...page.products.map(({ handle }) => handle))
        cursor = page.next_cursor
        if (cursor) await between()
      } while (cursor)
      return seen
    }

    it("one after another are the whole list, in every order", async () => {
      const queries: CatalogueQuery[] = [
        {},
        { q: "kampot" },
        { sort: "price_up" },
        { sort: "price_down", currency: "usd" },
        { sort: "name", locale: "km" },
        { sort: "name", locale: "en" },
        { sector: "agriculture", sort: "newest" },
      ]
      for (const query of queries) expect(await pagesOf(query)).toEqual(await handles({ ...query }))
    })

    it.each(["newest", "price_up", "name"] as const)(
      "have neither doubles nor holes while goods come, by %s",
      async (sort) => {
        const [row] = await market().query<{ name: string }>(
          "select table_name as name from information_schema.tables where table_name ~ '^search_khmer_product.*[^s]$'",
        )
        const before = await handles({ sort })
        let added = 0
        const seen = await pagesOf({ sort }, async () => {
          added += 1
          await market().query(
            `insert into "${row?.name}" select (jsonb_populate_record(t, jsonb_build_object(
               'id', 'new_' || ?::text, 'written', pg_current_xact_id()::text,
               'd_card', replace(t.d_card, '"handle":"', '"handle":"new-${added}-')))).*
               from "${row?.name}" t order by random() limit 1`,
            [added],
          )
        })
        await market().query(`delete from "${row?.name}" where id like 'new_%'`)
        expect(added).toBeGreaterThan(1)
        expect(seen.filter((handle) => !handle.startsWith("new-"))).toEqual(before)
        expect(new Set(seen).size).toBe(seen.length)
      },
    )

    it("refuse a cursor that leads nowhere", async () => {
      const written = (fields: string) => Buffer.from(fields).toString("base64url")
      const cursors = [
        "abc",
        (await list({ sort: "name", limit: 3 })).next_cursor ?? "",
        written('["price_khr ASC","1e9","x"]'),
        written('["price_khr ASC","1","x",1]'),
        written('["price_khr ASC","1","\\u0000"]'),
      ]
      for (const cursor of cursors) {
        const { status, body } = await market().api.get(address({ sort: "price_up", cursor }))
        expect([cursor, status, body]).toMatchObject([
          cursor,
          400,
          { code: "invalid_input", fields: ["cursor"] },
        ])
      }
    })
  })

  describe("suggestions", () => {
    const suggested = async (q: string) => {
      const { body } = await market().api.get<{ suggestions: { type: string; code: string }[] }>(
        `/catalogue/suggestions?q=${encodeURIComponent(q)}`,
      )
      return body.suggestions.map(({ type, code }) => `${type} ${code}`)
    }

    it("answer goods, kinds, provinces and associations by a beginning in Khmer, English or Latin letters", async () => {
      const expected = [
        ["kampot black", "product kampot-black-pepper"],
        ["ម្រេចខ្មៅ", "product kampot-black-pepper"],
        ["mrech khm", "product kampot-black-pepper"],
        ["hon", "kind honey"],
        ["ទឹកឃ្មុំ", "kind honey"],
        ["siem", "province 17"],
        ["សៀម", "province 17"],
        ["phnom voar", "association kampot-pepper-phnom-voar"],
      ] as const
      for (const [q, found] of expected)
        expect([q, await suggested(q)]).toEqual([q, expect.arrayContaining([found])])
      expect(await suggested("%_'")).toEqual([])
    })

    it("leave out an association that may not sell", async () => {
      await market().query(
        "update association set status = 'suspended' where handle = 'kampot-pepper-phnom-voar'",
      )
      vi.useFakeTimers({ now: Date.now() + 60_000, toFake: ["Date"] })
      try {
        expect(await suggested("phnom voar")).not.toContain("association kampot-pepper-phnom-voar")
      } finally {
        vi.useRealTimers()
      }
    })
  })

  it("follows stock, prices and a suspended association as soon as the goods are indexed anew", async () => {
    const { query, container } = market()
    const [product] = await query<{ id: string }>("select id from product where handle = 'puok-silk-scarf'")
    const reindex = () =>
      workflowNamed("reindex-products")(container).run({
        input: { product_ids: [String(product?.id), "prod_absent"] },
      })
    const card = async () => (await all({})).find(({ handle }) => handle === "puok-silk-scarf")
    const before = await card()
    expect(before?.in_stock).toBe(true)
    await query('update inventory_level set stocked_quantity = 0, raw_stocked_quantity = \'{"value": "0"}\'')
    await query("update price set amount = 1, raw_amount = '{\"value\": \"1\"}' where currency_code = 'usd'")
    await reindex()
    expect(await card()).toMatchObject({ in_stock: false, price_from: { usd: "1.00" } })
    expect(await handles({ in_stock: "true" })).not.toContain("puok-silk-scarf")
    await query("update association set status = 'suspended'")
    await reindex()
    expect(await card()).toBeUndefined()
  })

  it("refuses what makes no sense, and says where", async () => {
    const paths = [
      "/catalogue/products?province=99",
      "/catalogue/products?province=17&province=xx",
      "/catalogue/products?sector=weapons",
      "/catalogue/products?level=6",
      "/catalogue/products?women_led=false",
      "/catalogue/products?price_min=-1",
      "/catalogue/products?price_max=1e9",
      "/catalogue/products?currency=eur",
      "/catalogue/products?sort=random",
      "/catalogue/products?limit=49",
      "/catalogue/products?limit=x",
      "/catalogue/products?offset=1",
      "/catalogue/products?q[a]=1",
      `/catalogue/products?q=${"a".repeat(101)}`,
      `/catalogue/products?${"kind=a&".repeat(31)}`,
      "/catalogue/suggestions",
      "/catalogue/suggestions?q=",
      "/catalogue/suggestions?q=a&q=b",
      `/catalogue/suggestions?q=${"a".repeat(101)}`,
    ]
    for (const path of paths) {
      const { status, body } = await market().api.get<{ code: string; fields: string[] }>(path)
      expect([path, status, body.code]).toEqual([path, 400, "invalid_input"])
      expect(body.fields.length).toBeGreaterThan(0)
    }
  })
})
