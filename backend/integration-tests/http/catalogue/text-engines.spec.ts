import { Modules } from "@medusajs/framework/utils"
import type { Catalogue, CatalogueQuery, Suggestions } from "@ovop/contracts"
import { placedOrder } from "../../builders/buyer"
import { type Market, marketSuite } from "../../builders/market"
import { meilisearchOf } from "../../builders/meilisearch"
import { signInSecretariat } from "../../builders/secretariat"
import { itWithMeilisearch } from "../../builders/skip-when-absent"
import { sellWholeAssortment } from "../../builders/whole-assortment"
import { workflowNamed } from "../../workflows/workflow-named"

const PEPPERS = ["kampot-black-pepper", "kampot-red-pepper", "kampot-white-pepper"]

/** What answers what is typed. Both are held to the same sentences. */
const engines = [
  {
    engine: "PostgreSQL",
    holds: it,
    follow: async (_: Market) => {},
    leave: async (_: Market) => {},
    standing: (_: Market) => ({ engine: "postgres" }),
    answering: "postgres",
  },
  {
    engine: "Meilisearch",
    holds: itWithMeilisearch,
    follow: async (market: Market) => void (await meilisearchOf(market).follow()),
    leave: (market: Market) => meilisearchOf(market).leave(),
    standing: (market: Market) => meilisearchOf(market).standing(),
    answering: "meilisearch",
  },
]

const searchOf = (market: Market) => market.container.resolve(Modules.SEARCH)

const found = async ({ api }: Market, query: CatalogueQuery): Promise<Catalogue> => {
  const entries = Object.entries(query).map(([name, value]) => [name, String(value)])
  const { status, body } = await api.get<Catalogue>(`/catalogue/products?${new URLSearchParams(entries)}`)
  expect(status).toBe(200)
  return body
}
const handlesOf = ({ products }: Catalogue) => products.map(({ handle }) => handle)
const handles = async (market: Market, q: string) => handlesOf(await found(market, { q }))
const idsOf = async ({ query }: Market, names: readonly string[]) =>
  (await query<{ id: string }>("select id from product where handle = any(?)", [names])).map(({ id }) => id)
const reindex = async (market: Market, names: readonly string[]) =>
  workflowNamed("reindex-products")(market.container).run({
    input: { product_ids: await idsOf(market, names) },
  })

marketSuite((market) => {
  describe.each(engines)("$engine", ({ engine, holds, follow, leave, standing, answering }) => {
    beforeEach(async () => {
      // What a test before left was put back behind its back.
      await leave(market())
      await follow(market())
    })
    // Else PostgreSQL would have answered in its place, and as well.
    afterEach(() => expect(standing(market()).engine).toBe(answering))
    afterAll(() => leave(market()))

    holds("is who answers", async () => {
      const { provider_metadata } = await searchOf(market()).search({
        entity: "product",
        fields: ["id"],
        filters: { q: "kampot pepper" },
      })
      expect(provider_metadata?.answered_by ?? "postgres").toBe(
        engine === "Meilisearch" ? "meilisearch" : "postgres",
      )
    })

    holds.each([
      "kampot pepper",
      "mrech kampot",
      "mrich kompot",
      "mrechkampot",
      "ម្រេច\u200bកំ\u200bពត",
      "ម្រេចកំពត",
      "ម្រេច kampot",
      "MRECH, Kampot!",
      "poivre de kampot",
    ])("finds the same pepper by %s", async (q) => {
      expect((await handles(market(), q)).slice(0, 3).toSorted()).toEqual(PEPPERS)
    })

    holds("says what a misspelt word was taken for, and nothing where all was understood", async () => {
      const misspelt = await found(market(), { q: "kampot peppre" })
      expect(misspelt.did_you_mean).toBe("kampot pepper")
      expect(handlesOf(misspelt).slice(0, 3).toSorted()).toEqual(PEPPERS)
      for (const q of ["kampot pepper", "mrich kompot"])
        expect(await found(market(), { q })).toMatchObject({ did_you_mean: null, is_partial: false })
    })

    holds(
      "shows what has most of the words where nothing has all, and nothing for what nobody sells",
      async () => {
        const partial = await found(market(), { q: "unicorn kampot pepper" })
        expect(partial.is_partial).toBe(true)
        expect(handlesOf(partial).slice(0, 3).toSorted()).toEqual(PEPPERS)
        for (const q of ["zzzzzz", "!?"])
          expect(await found(market(), { q })).toMatchObject({ count: 0, products: [], is_partial: false })
      },
    )

    holds("finds by the beginning of a word while it is typed", async () => {
      expect((await handles(market(), "kampot pep")).slice(0, 3).toSorted()).toEqual(PEPPERS)
      const { body } = await market().api.get<Suggestions>("/catalogue/suggestions?q=kampot%20bla")
      expect(body.suggestions).toContainEqual(expect.objectContaining({ code: "kampot-black-pepper" }))
    })

    holds("counts, narrows and sorts what it finds as the catalogue does", async () => {
      await sellWholeAssortment(market())
      await follow(market())
      const all = await found(market(), { q: "kampot", facets: "true", limit: 48 })
      expect(all.count).toBe(all.products.length)
      expect(all.count).toBeGreaterThan(3)
      for (const { value, count } of all.facets?.kind ?? []) {
        const narrowed = await found(market(), { q: "kampot", kind: [value], limit: 48 } as CatalogueQuery)
        expect([value, narrowed.count, narrowed.products.length]).toEqual([value, count, count])
      }
      for (const { value, count } of all.facets?.scheme ?? [])
        expect((await found(market(), { q: "kampot", scheme: [value] } as CatalogueQuery)).count).toBe(count)
      const byPrice = await found(market(), { q: "kampot", sort: "price_up", limit: 48 })
      const prices = byPrice.products.map(({ price_from }) => Number(price_from.usd))
      expect(prices).toEqual(prices.toSorted((one, other) => one - other))
      expect(handlesOf(byPrice).toSorted()).toEqual(handlesOf(all).toSorted())
    })

    holds("shows each once, page by page", async () => {
      await sellWholeAssortment(market())
      await follow(market())
      const whole = handlesOf(await found(market(), { q: "kampot", limit: 48 }))
      const paged: string[] = []
      let cursor: string | null = null
      do {
        const page: Catalogue = await found(market(), {
          q: "kampot",
          limit: 2,
          ...(cursor ? { cursor } : {}),
        })
        paged.push(...handlesOf(page))
        cursor = page.next_cursor
      } while (cursor)
      expect(paged).toEqual(whole)
      expect(new Set(paged).size).toBe(paged.length)
    })

    holds(
      "puts what the goods are before what only holds it, and the popular first among alike",
      async () => {
        await sellWholeAssortment(market())
        await follow(market())
        for (const handle of (await handles(market(), "rice")).slice(0, 3)) expect(handle).toMatch(/-rice$/)
        const last = String((await handles(market(), "mrech kampot")).slice(0, 3).at(-1))
        await placedOrder(market().api, "cash_on_delivery", {}, [{ product: last, quantity: 1 }])
        await reindex(market(), PEPPERS)
        await follow(market())
        expect((await handles(market(), "mrech kampot"))[0]).toBe(last)
      },
    )

    holds("never shows what was taken off sale, even before it hears of that", async () => {
      await market().query(
        `update association set status = 'suspended' where id in (
           select association_id from association_association_product_product
            where product_id in (select id from product where handle = any(?)))`,
        [PEPPERS],
      )
      await reindex(market(), PEPPERS)
      for (const handle of await handles(market(), "kampot pepper")) expect(PEPPERS).not.toContain(handle)
      await follow(market())
      for (const handle of await handles(market(), "kampot pepper")) expect(PEPPERS).not.toContain(handle)
    })

    holds("finds by a new name what was renamed", async () => {
      await market().query("update product set title = 'Zanzibar' where handle = ?", [PEPPERS[0]])
      await market().query(
        "update translation set translations = jsonb_set(translations, '{title}', '\"Zanzibar\"') where reference_id in (select id from product where handle = ?)",
        [PEPPERS[0]],
      )
      await reindex(market(), PEPPERS)
      await follow(market())
      expect(await handles(market(), "zanzibar")).toEqual([PEPPERS[0]])
    })

    holds("finds by a word of the secretariat's what the others of its group find", async () => {
      const secretariat = await signInSecretariat(market())
      const body = { terms: ["umami", "ទឹកត្រី"] }
      const { body: made } = await market().api.post<{ id: string }>(
        "/admin/search-synonyms",
        body,
        secretariat,
      )
      await follow(market())
      expect(await handles(market(), "umami")).toContain("kampot-kep-fish-sauce")
      await market().api.post(`/admin/search-synonyms/${made.id}/remove`, {}, secretariat)
      await follow(market())
      expect(await handles(market(), "umami")).toEqual([])
    })
  })

  itWithMeilisearch("what is read while Meilisearch is filled anew is whole", async () => {
    const meilisearch = meilisearchOf(market())
    await meilisearch.leave()
    let isDone = false
    const filling = (async () => {
      for (let time = 0; time < 3; time += 1) {
        await meilisearch.leave()
        expect((await meilisearch.follow()).rebuilt).toHaveLength(1)
      }
      isDone = true
    })()
    const peppers = (await idsOf(market(), PEPPERS)).toSorted()
    let read = 0
    while (!isDone) {
      const { hits } = await searchOf(market()).search({
        entity: "product",
        fields: ["id"],
        filters: { q: "mrech kampot" },
        pagination: { take: 3 },
        search_options: { match_strategy: "last", typo_tolerance: true },
      })
      expect(hits.map(({ id }) => id).toSorted()).toEqual(peppers)
      read += 1
    }
    await filling
    expect(read).toBeGreaterThan(0)
    expect(await meilisearch.follow()).toEqual({ written: 0, removed: 0, rebuilt: [] })
    await meilisearch.leave()
  })
})
