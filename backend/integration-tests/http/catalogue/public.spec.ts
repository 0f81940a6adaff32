import { type Catalogue, catalogueSchema, type ProductDetail, productDetailSchema } from "@ovop/contracts"
import { assertNoDemonstration } from "../../../src/modules/association/loaders/refuse-demonstration"
import { dayInCambodia } from "../../../src/modules/certification/certificate-status"
import { sampleAssortment } from "../../../src/seed/assortment"
import { marketSuite } from "../../builders/market"
import { deliver } from "../../builders/outbox"
import { workflowNamed } from "../../workflows/workflow-named"

marketSuite((market) => {
  const handles = async (query: string) => {
    const { body } = await market().api.get<Catalogue>(`/catalogue/products?${query}`)
    return body.products.map(({ handle }) => handle)
  }

  describe("the catalogue", () => {
    it("answers in the form of the contract, every good of every association", async () => {
      const { body } = await market().api.get<Catalogue>("/catalogue/products?limit=48")
      const { products, associations } = sampleAssortment
      expect(body.products.map(({ handle }) => handle).sort()).toEqual(
        products.map(({ handle }) => handle).sort(),
      )
      expect(catalogueSchema.parse(body).count).toBe(products.length)
      expect(new Set(body.products.map(({ association }) => association.handle)).size).toBe(
        associations.length,
      )
    })

    it.each([
      ["a Khmer word inside a name", "ម្រេច", "kampot-black-pepper"],
      ["two Khmer words written together with an invisible break", "ម្រេច\u200bកំពត", "kampot-black-pepper"],
      ["an English word", "honey", "mondulkiri-wild-honey"],
      ["a romanised word", "prahok", "siem-reap-prahok"],
    ])("finds by %s", async (_what, q, handle) => {
      expect(await handles(`q=${encodeURIComponent(q)}`)).toContain(handle)
    })

    it("finds nothing for what is not sold, and nothing for signs alone", async () => {
      expect(await handles("q=zzzzzz")).toEqual([])
      expect(await handles(`q=${encodeURIComponent("%_'\"")}`)).toEqual([])
    })

    it("filters by sector and province, and refuses what is neither", async () => {
      expect(await handles("sector=handicraft&province=17")).toEqual(["puok-silk-scarf"])
      const { status, body } = await market().api.get<{ fields: string[] }>(
        "/catalogue/products?sector=weapons",
      )
      expect([status, body.fields]).toEqual([400, ["sector"]])
    })

    it("never shows Kampong Chhnang's palm sugar under Kampong Speu's indication", async () => {
      const { body: speu } = await market().api.get<ProductDetail>(
        "/catalogue/products/kampong-speu-palm-sugar-powder",
      )
      const { body: chhnang } = await market().api.get<ProductDetail>(
        "/catalogue/products/kampong-chhnang-palm-sugar-paste",
      )
      expect(productDetailSchema.parse(speu).badges.map((badge) => badge.scheme_code)).toEqual([
        "KH-GI",
        "EU-PGI",
      ])
      expect(productDetailSchema.parse(chhnang)).toMatchObject({ badges: [], certificates: [] })
    })

    it.each(["/catalogue/products?limit=5", "/catalogue/products/kampot-black-pepper"])(
      "answers %s by its tag alone to whoever has it, until it changes",
      async (path) => {
        const { baseUrl, download } = market().api
        const first = await fetch(baseUrl + path)
        const tag = String(first.headers.get("etag"))
        expect(first.headers.get("cache-control")).toBe("public, max-age=1, must-revalidate")
        await first.json()
        const again = await download(path, { "if-none-match": `"other", W/${tag}` })
        expect([again.status, await again.text()]).toEqual([304, ""])
        await market().query("update product set title = title || '.'")
        await deliver(market(), "catalogue")
        const changed = await download(path, { "if-none-match": tag })
        expect(changed.status).toBe(200)
        expect(changed.headers.get("etag")).not.toBe(tag)
      },
    )

    it("shows a badge and a page as they are on the day, before the document is written anew", async () => {
      const handle = "kampong-speu-palm-sugar-powder"
      const yesterday = dayInCambodia(new Date(Date.now() - 24 * 60 * 60 * 1000))
      const badges = async () => {
        const { body: page } = await market().api.get<ProductDetail>(`/catalogue/products/${handle}`)
        const { body: list } = await market().api.get<Catalogue>("/catalogue/products?limit=48")
        const card = list.products.find((one) => one.handle === handle)
        return [page.badges.length, card?.badges.length]
      }
      await deliver(market(), "catalogue")
      expect(await badges()).toEqual([2, 2])
      // As if they had ended yesterday at midnight: nothing happened, but the document is yesterday's.
      await market().query("update certificate set valid_to = ?", [yesterday])
      await market().query("delete from outbox_change")
      const past = Number(yesterday.replaceAll("-", ""))
      await market().query(
        `update search_khmer_product_v1
            set f_right_until = ?, d_right_until = to_jsonb(?::int), written = default,
                d_dated_card = regexp_replace(d_dated_card, '"valid_to":[^}]*', '"valid_to":"${yesterday}"', 'g')`,
        [past, past],
      )
      expect(await badges()).toEqual([0, 0])
      await workflowNamed("note-ended-documents")(market().container).run({ input: {}, throwOnError: true })
      await deliver(market(), "catalogue")
      expect(await badges()).toEqual([0, 0])
      const [row] = await market().query<{ count: number }>(
        "select count(*)::int as count from search_khmer_product_v1 where f_right_until = ? and not gone",
        [past],
      )
      expect(row?.count).toBe(0)
    })

    it("marks everything invented as a demonstration", async () => {
      const { body } = await market().api.get<ProductDetail>("/catalogue/products/kampot-black-pepper")
      expect(body.demonstration).toBe(true)
    })
  })

  describe("a real production", () => {
    const asked = (DEMO_DATA: boolean) =>
      assertNoDemonstration(market().container, { NODE_ENV: "production", DEMO_DATA })

    it("refuses to start on a database that holds demonstration data, unless it calls itself one", async () => {
      await expect(asked(false)).rejects.toThrow(/demonstration data, which production refuses/)
      await expect(asked(true)).resolves.toBeUndefined()
      await market().query("update association set demonstration = false")
      await expect(asked(false)).resolves.toBeUndefined()
    })
  })

  describe("the service", () => {
    it("is ready with its database, search and queue, and describes itself", async () => {
      expect((await market().api.get("/ready")).body).toEqual({
        virus_scan: "off",
        ready: true,
        database: "ok",
        search: "ok",
        queue: "ok",
        meilisearch: expect.objectContaining({ away_since: null, behind_since: null }),
      })
      const { body } = await market().api.get<{ openapi: string; paths: object }>("/openapi.json")
      expect(body.openapi).toBe("3.1.0")
      expect(Object.keys(body.paths)).toContain("/store/baskets/{id}/order")
    })

    it.each(["..%2f..%2fetc%2fpasswd", "secrets.json", ".webp", "absent-320.webp"])(
      "serves no file named %s",
      async (name) => {
        expect((await market().api.get(`/media/${name}`)).status).toBe(404)
      },
    )
  })
})
