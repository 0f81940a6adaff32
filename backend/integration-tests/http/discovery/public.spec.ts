import {
  type Addresses,
  type AssociationDetail,
  type Associations,
  addressesSchema,
  associationDetailSchema,
  associationsSchema,
  type KindDetail,
  kindDetailSchema,
  type Overview,
  overviewSchema,
  type SchemeDetail,
  type SchemeSummary,
  schemeDetailSchema,
} from "@ovop/contracts"
import { marketSuite } from "../../builders/market"

marketSuite((market) => {
  const get = async <Body>(path: string) => (await market().api.get<Body>(path)).body
  const suspend = (handle: string) =>
    market().query("update association set status = 'suspended' where handle = ?", [handle])
  const handlesWhere = async (filter: string) =>
    (await get<Associations>(`/catalogue/associations?limit=48&${filter}`)).associations.map(
      ({ handle }) => handle,
    )

  describe("the list of associations", () => {
    it("answers in the form of the contract, and filters by province, sector and mark", async () => {
      const all = associationsSchema.parse(await get("/catalogue/associations?limit=48"))
      expect(all.count).toBe(all.associations.length)
      const expected = (matches: (one: Associations["associations"][number]) => boolean) =>
        all.associations.filter(matches).map(({ handle }) => handle)
      expect(await handlesWhere("province=07")).toEqual(expected((one) => one.province_code === "07"))
      expect(await handlesWhere("sector=handicraft")).toEqual(
        expected((one) => one.sectors.includes("handicraft")),
      )
      expect(await handlesWhere("women_led=true&youth_led=true")).toEqual(
        expected((one) => one.women_led && one.youth_led),
      )
      const women = await handlesWhere("women_led=true")
      expect(women.length).toBeGreaterThan(0)
      expect(women.length).toBeLessThan(all.count)
    })

    it("goes page by page without losing or repeating one", async () => {
      const pages = [0, 4, 8, 12].map((offset) =>
        get<Associations>(`/catalogue/associations?limit=4&offset=${offset}&women_led=true`),
      )
      const found = (await Promise.all(pages)).flatMap(({ associations }) =>
        associations.map(({ handle }) => handle),
      )
      expect(found).toEqual((await handlesWhere("women_led=true")).slice(0, 16))
    })

    it.each(["province=99", "sector=weapons", "women_led=perhaps", "limit=0", "limit=1e9", "unknown=1"])(
      "refuses %s",
      async (query) => {
        const { status, body } = await market().api.get<{ code: string }>(`/catalogue/associations?${query}`)
        expect([status, body.code]).toEqual([400, "invalid_input"])
      },
    )
  })

  describe("an association's page", () => {
    it("tells its story, people, certificates and goods, marked as a demonstration", async () => {
      const page = associationDetailSchema.parse(
        await get("/catalogue/associations/kampot-pepper-phnom-voar"),
      )
      expect(page).toMatchObject({ status: "active", province_code: "07", demonstration: true })
      expect(page.producers.length).toBeGreaterThan(0)
      expect(page.products.length).toBe(page.product_count)
      expect(page.certificates.every(({ holder }) => holder.handle === page.handle)).toBe(true)
      expect(page.certificates.length).toBeGreaterThan(0)
    })

    it("stays when the association is suspended, without goods, and leaves every list and count", async () => {
      const before = await get<Overview>("/catalogue/overview")
      await suspend("kampot-pepper-phnom-voar")
      const page = await get<AssociationDetail>("/catalogue/associations/kampot-pepper-phnom-voar")
      expect(page).toMatchObject({ status: "suspended", products: [], product_count: 0, sectors: [] })
      expect(page.certificates.length).toBeGreaterThan(0)
      expect(await handlesWhere("province=07")).not.toContain("kampot-pepper-phnom-voar")
      const kampot = (overview: Overview) => overview.provinces.find(({ code }) => code === "07")
      const after = await get<Overview>("/catalogue/overview")
      expect(kampot(after)?.products).toBeLessThan(kampot(before)?.products ?? 0)
      const { addresses } = await get<Addresses>("/catalogue/addresses?of=associations")
      expect(addresses.map(({ name }) => name)).not.toContain("kampot-pepper-phnom-voar")
    })

    it.each(["associations", "kinds", "schemes"])("of %s is 404 when there is none", async (noun) => {
      for (const name of ["no-such-thing", "%27", "1%20or%201%3D1"])
        expect((await market().api.get(`/catalogue/${noun}/${name}`)).status).toBe(404)
    })
  })

  describe("the counts", () => {
    it("name all provinces, sectors and kinds, and sum to the goods on sale", async () => {
      const overview = overviewSchema.parse(await get("/catalogue/overview"))
      const { count } = await get<{ count: number }>("/catalogue/products?limit=1")
      expect(overview.provinces).toHaveLength(25)
      for (const part of [overview.provinces, overview.sectors, overview.kinds])
        expect(part.reduce((sum, { products }) => sum + products, 0)).toBe(count)
      for (const { code, products } of overview.provinces) {
        const { count: inProvince } = await get<{ count: number }>(
          `/catalogue/products?province=${code}&limit=1`,
        )
        expect(inProvince, code).toBe(products)
      }
    })

    it("agree with the page of each kind and scheme, whose goods are of it", async () => {
      const { kinds } = await get<Overview>("/catalogue/overview")
      for (const kind of kinds.filter(({ products }) => products > 0).slice(0, 3)) {
        const page = kindDetailSchema.parse(await get<KindDetail>(`/catalogue/kinds/${kind.code}`))
        expect(page).toMatchObject({ name: kind.name, sector: kind.sector, product_count: kind.products })
        expect(page.products.every((product) => product.kind?.code === kind.code)).toBe(true)
      }
      const { schemes } = await get<{ schemes: SchemeSummary[] }>("/catalogue/schemes")
      for (const scheme of schemes.filter(({ product_count }) => product_count > 0)) {
        const page = schemeDetailSchema.parse(await get<SchemeDetail>(`/catalogue/schemes/${scheme.code}`))
        expect(page.product_count).toBe(scheme.product_count)
        for (const { badges } of page.products)
          expect(badges.map(({ scheme_code }) => scheme_code)).toContain(scheme.code)
      }
    })
  })

  describe("the addresses for sitemaps", () => {
    it("name every page once, with the moment it last changed", async () => {
      const { addresses, count } = addressesSchema.parse(
        await get<Addresses>("/catalogue/addresses?of=products"),
      )
      expect(new Set(addresses.map(({ name }) => name)).size).toBe(count)
      expect(addresses.map(({ name }) => name)).toContain("mondulkiri-wild-honey")
      expect((await get<Addresses>("/catalogue/addresses?of=products&page=2")).addresses).toEqual([])
      expect((await market().api.get("/catalogue/addresses?of=orders")).status).toBe(400)
    })
  })
})
