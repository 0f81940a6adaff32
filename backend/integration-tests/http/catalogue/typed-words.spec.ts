import type { Catalogue } from "@ovop/contracts"
import { marketSuite } from "../../builders/market"
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
    expect(partial.products.slice(0, 3).map(({ handle }) => handle).toSorted()).toEqual(PEPPERS)
    expect(await found("zzzzzz")).toMatchObject({ count: 0, products: [], is_partial: false })
  })

  it("puts what the goods are before what only holds it", async () => {
    for (const handle of await first("rice")) expect(handle).toMatch(/-rice$/)
    for (const handle of await first("orange", 2)) expect(handle).toMatch(/-orange$/)
    expect(await first("mango")).not.toContain("ratanakiri-cashew-kernels")
  })

  it("puts what more people order first among goods that are found alike", async () => {
    const honeys = await first("honey", 2)
    const last = String(honeys.at(-1))
    await market().query(
      `insert into consignment_line
       select (jsonb_populate_record(line, jsonb_build_object(
                'id', line.id || '-popular-' || n, 'product_id', product.id, 'created_at', now()))).*
         from (select * from consignment_line limit 1) as line, product, generate_series(1, 40) as n
        where product.handle = ?`,
      [last],
    )
    const [product] = await market().query<{ id: string; lines: number }>(
      `select product.id, count(line.id)::int as lines from product
         left join consignment_line line on line.product_id = product.id where handle = ? group by product.id`,
      [last],
    )
    expect(product?.lines).toBeGreaterThanOrEqual(40)
    await workflowNamed("reindex-products")(market().container).run({ input: { product_ids: [product?.id] } })
    expect(await first("honey", 2)).toEqual(honeys.toReversed())
  })
})
