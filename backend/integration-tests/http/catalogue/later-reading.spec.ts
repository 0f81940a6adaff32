import { Modules } from "@medusajs/framework/utils"
import type { ProductCard } from "@ovop/contracts"
import { type Market, marketSuite } from "../../builders/market"
import { workflowNamed } from "../../workflows/workflow-named"

const PEPPER = "kampot-black-pepper"
const OF_PEPPER = `(select id from product where handle = '${PEPPER}')`

type Documents = { index: string; documents: { id: string; read_order?: number }[] }
type Search = { upsertDocuments(input: Documents): Promise<unknown> }

const listed = async ({ api }: Market) => {
  const { body } = await api.get<{ products: ProductCard[] }>("/catalogue/products?limit=48")
  return body.products.find(({ handle }) => handle === PEPPER)
}

const reindex = async ({ container, query }: Market) => {
  const [product] = await query<{ id: string }>(`select id from product where handle = '${PEPPER}'`)
  const input = { product_ids: [product?.id] }
  await workflowNamed("reindex-products")(container).run({ input, throwOnError: true })
}

const setPrice = ({ query }: Market, khr: string) =>
  query(
    `update price set amount = ?, raw_amount = ? where currency_code = 'khr' and price_set_id in (
       select price_set_id from product_variant_price_set s
         join product_variant v on v.id = s.variant_id where v.product_id = ${OF_PEPPER})`,
    [khr, JSON.stringify({ value: khr, precision: 20 })],
  )

/**
 * Two re-indexings of one product: the first has read and is held up before it writes; meanwhile something changes
 * and the second reads and writes all of it. Then the first goes on.
 */
async function race(market: Market, change: () => Promise<unknown>, isNumbered = true): Promise<void> {
  const search = market.container.resolve(Modules.SEARCH) as unknown as Search
  const write = search.upsertDocuments.bind(search)
  const bare = ({ index, documents }: Documents): Documents => ({
    index,
    documents: documents.map(({ read_order: _number, ...document }) => document),
  })
  let goOn = () => {}
  const held = new Promise<void>((resolve) => {
    goOn = resolve
  })
  const writes = vi
    .spyOn(search, "upsertDocuments")
    .mockImplementation((input) => write(isNumbered ? input : bare(input)))
    .mockImplementationOnce(async (input) => {
      await held
      return write(isNumbered ? input : bare(input))
    })
  try {
    const first = reindex(market)
    await vi.waitFor(() => expect(writes).toHaveBeenCalledTimes(1))
    await change()
    await reindex(market)
    goOn()
    await first
  } finally {
    writes.mockRestore()
  }
}

marketSuite((market) => {
  describe("an earlier reading that is written last", () => {
    it("does not bring a former price back", async () => {
      await race(market(), () => setPrice(market(), "123400"))
      expect((await listed(market()))?.price_from.khr).toBe("123400")
    })

    it("does not bring back what is no longer on sale, and a later one does", async () => {
      const sell = (status: string) =>
        market().query(
          `update association set status = ? where id in (
             select association_id from association_association_product_product where product_id = ${OF_PEPPER})`,
          [status],
        )
      await race(market(), () => sell("suspended"))
      expect(await listed(market())).toBeUndefined()
      await sell("active")
      await reindex(market())
      expect(await listed(market())).toBeDefined()
    })

    it("would win without its number (negative control)", async () => {
      await race(market(), () => setPrice(market(), "123400"), false)
      const price = (await listed(market()))?.price_from.khr
      expect(price).toBeDefined()
      expect(price).not.toBe("123400")
    })
  })
})
