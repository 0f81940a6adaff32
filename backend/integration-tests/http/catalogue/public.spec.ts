import { type Catalogue, catalogueSchema, type ProductDetail, productDetailSchema } from "@ovop/contracts"
import { assertNoDemonstration } from "../../../src/modules/association/loaders/refuse-demonstration"
import { sampleAssortment } from "../../../src/seed/assortment"
import { marketSuite } from "../../builders/market"

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
