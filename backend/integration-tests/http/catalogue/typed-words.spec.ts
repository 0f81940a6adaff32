import type { Catalogue } from "@ovop/contracts"
import { placedOrder } from "../../builders/buyer"
import { marketSuite } from "../../builders/market"
import { sellWholeAssortment } from "../../builders/whole-assortment"
import { workflowNamed } from "../../workflows/workflow-named"

const PEPPERS = ["kampot-black-pepper", "kampot-red-pepper", "kampot-white-pepper"]

marketSuite((market) => {
  const found = async (q: string): Promise<Catalogue> =>
    (await market().api.get<Catalogue>(`/catalogue/products?${new URLSearchParams({ q })}`)).body
  const first = async (q: string, count = 3) =>
    (await found(q)).products.slice(0, count).map(({ handle }) => handle)

  it.each([
    "mrech kampot",
    "mrich kompot",
    "mrechkampot",
    "ម្រេច\u200bកំ\u200bពត",
    "ម្រេចកំពត",
    "ម្រេច kampot",
    "MRECH, Kampot!",
    "poivre de kampot",
  ])("finds the same pepper by %s", async (q) => {
    expect((await first(q)).toSorted()).toEqual(PEPPERS)
  })

  it("says what a misspelt word was taken for, and nothing where all was understood", async () => {
    expect((await found("kampot peppre")).did_you_mean).toBe("kampot pepper")
    expect(await found("kampot pepper")).toMatchObject({ did_you_mean: null, is_partial: false })
    expect((await found("mrich kompot")).did_you_mean).toBeNull()
    expect(await found("")).toMatchObject({ did_you_mean: null, is_partial: false })
  })

  it("shows what has most of the words where nothing has all, and says so", async () => {
    const partial = await found("kampot pepper unicorn")
    expect(partial.is_partial).toBe(true)
    expect(
      partial.products
        .slice(0, 3)
        .map(({ handle }) => handle)
        .toSorted(),
    ).toEqual(PEPPERS)
    expect(await found("zzzzzz")).toMatchObject({ count: 0, products: [], is_partial: false })
  })

  it("puts what the goods are before what only holds it", async () => {
    await sellWholeAssortment(market())
    for (const handle of await first("rice")) expect(handle).toMatch(/-rice$/)
    for (const handle of await first("orange", 2)) expect(handle).toMatch(/-orange$/)
    expect(await first("mango")).not.toContain("ratanakiri-cashew-kernels")
  })

  it("puts what more people order first among goods that are found alike", async () => {
    const peppers = await first("mrech kampot")
    const last = String(peppers.at(-1))
    const { api, container, query } = market()
    await placedOrder(api, "cash_on_delivery", {}, [{ product: last, quantity: 1 }])
    const rows = await query<{ id: string }>("select id from product where handle = any(?)", [peppers])
    await workflowNamed("reindex-products")(container).run({
      input: { product_ids: rows.map(({ id }) => id) },
    })
    expect((await first("mrech kampot"))[0]).toBe(last)
  })
})
