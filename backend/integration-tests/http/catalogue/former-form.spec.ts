import { marketSuite } from "../../builders/market"

const TABLE = "search_khmer_product_v1"
const PEPPER = "/catalogue/products/kampot-black-pepper"

marketSuite((market) => {
  const rename = (from: string, to: string) =>
    market().query(`alter table ${TABLE} rename column ${from} to ${to}`)

  describe("an index of a former form", () => {
    it("keeps a process of the new build from being ready until the new one is filled", async () => {
      const { api, query } = market()
      const [{ definition_hash = "" } = {}] = await query<{ definition_hash: string }>(
        "select definition_hash from search_index_version where physical_name = 'product_v1'",
      )
      const ofForm = (hash: string) => query("update search_index_version set definition_hash = ?", [hash])
      await ofForm("former")
      const waiting = await api.get("/ready")
      expect(waiting).toMatchObject({ status: 503, body: { ready: false, search: "failed", database: "ok" } })
      await ofForm(definition_hash)
      expect((await api.get("/ready")).status).toBe(200)
    })

    it("is an outage for lists and no empty catalogue, and pages are made from the goods themselves", async () => {
      const { api } = market()
      const page = await api.get(PEPPER)
      await rename("d_card", "d_former_card")
      await rename("d_page", "d_former_page")
      try {
        expect(await api.get("/catalogue/products")).toMatchObject({
          status: 503,
          body: { code: "unavailable" },
        })
        expect(await api.get(PEPPER)).toEqual(page)
      } finally {
        await rename("d_former_card", "d_card")
        await rename("d_former_page", "d_page")
      }
      expect((await api.get("/catalogue/products")).status).toBe(200)
    })
  })
})
