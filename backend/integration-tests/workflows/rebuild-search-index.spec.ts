import type { Catalogue } from "@ovop/contracts"
import { marketSuite } from "../builders/market"
import { deliver } from "../builders/outbox"
import { forgetSearchIndex, searchProvider } from "../builders/search-index"
import { workflowNamed } from "./workflow-named"

/** All kinds of questions: lists, facets, both languages, misspelt, filtered, sorted. */
const QUESTIONS = [
  "limit=48&facets=true",
  "q=ម្រេច&facets=true",
  "q=pepper",
  "q=peper",
  "sector=handicraft&sort=price_up",
  "in_stock=true&sort=name&currency=usd",
]

const TABLES = "select tablename as name from pg_tables where tablename like 'search_khmer_%' order by 1"

marketSuite((market) => {
  const rebuild = () =>
    workflowNamed("rebuild-search-index")(market().container).run({
      input: { products: [], associations: [] },
      throwOnError: true,
    })
  const answers = () =>
    Promise.all(
      QUESTIONS.map(async (question) => {
        const { status, body } = await market().api.get<Catalogue>(`/catalogue/products?${question}`)
        expect([question, status]).toEqual([question, 200])
        return { question, ...body }
      }),
    )
  const tables = async () => (await market().query<{ name: string }>(TABLES)).map(({ name }) => name)

  /** Holds up the rebuild's n-th batch of documents before it is written, until it is let go or cut off. */
  const holdWrite = (n: number) => {
    const provider = searchProvider(market().container)
    const write = provider.upsertDocuments.bind(provider)
    let letGo = () => {}
    let cutOff = () => {}
    const held = new Promise<void>((resolve, reject) => {
      letGo = resolve
      cutOff = () => reject(new Error("cut off"))
    })
    const isHeld = Promise.withResolvers<void>()
    let writes = 0
    const spy = vi.spyOn(provider, "upsertDocuments").mockImplementation(async (input) => {
      writes += 1
      if (writes === n) {
        isHeld.resolve()
        await held
      }
      return write(input)
    })
    return { reached: isHeld.promise, letGo, cutOff, restore: () => spy.mockRestore() }
  }

  describe("a search index that is being rebuilt", () => {
    let before: string[]
    beforeEach(async () => {
      await deliver(market(), "catalogue")
      before = await tables()
    })
    afterEach(async () => {
      vi.restoreAllMocks()
      for (const name of await tables())
        if (!before.includes(name)) await market().query(`drop table "${name}"`)
      await forgetSearchIndex(market().container)
    })

    it("answers as before while the new one is filled, and the same once it has taken over", async () => {
      const wanted = await answers()
      expect(wanted.every(({ products }) => products.length > 0)).toBe(true)
      const hold = holdWrite(1)
      const rebuilt = rebuild()
      await hold.reached
      expect(await tables()).toContain("search_khmer_product_v2")
      expect(await answers()).toEqual(wanted)
      hold.letGo()
      await rebuilt
      expect(await answers()).toEqual(wanted)
      const [active] = await market().query("select active_version from search_index where name = 'product'")
      expect(active).toEqual({ active_version: 2 })
    })

    it("is whole where it was when a rebuild stops in the middle, and the next begins anew", async () => {
      const wanted = await answers()
      const hold = holdWrite(1)
      const stopped = rebuild()
      await hold.reached
      hold.restore()
      await forgetSearchIndex(market().container)
      expect(await answers()).toEqual(wanted)
      // Nobody gives back the lock of a process that died; it is taken over.
      await market().query("delete from lock_row where key = 'search:seed:product'")
      await rebuild()
      expect(await answers()).toEqual(wanted)
      const [active] = await market().query("select active_version from search_index where name = 'product'")
      expect(active).toEqual({ active_version: 3 })
      expect((await tables()).filter((name) => name.includes("_v2"))).toEqual([])
      hold.cutOff()
      await expect(stopped).rejects.toThrow()
      expect(await answers()).toEqual(wanted)
    })

    it("shows at once what was delivered to the old one while the new one was filled", async () => {
      const pepper = async () =>
        (await answers())[0]?.products.find(({ handle }) => handle === "kampot-black-pepper")?.price_from.khr
      // It carries what it read before the change.
      const hold = holdWrite(1)
      const rebuilt = rebuild()
      await hold.reached
      await market().query(
        `update price set amount = 123400, raw_amount = '{"value":"123400","precision":20}'
          where currency_code = 'khr' and price_set_id in (
            select price_set_id from product_variant_price_set s
              join product_variant v on v.id = s.variant_id
              join product p on p.id = v.product_id where p.handle = 'kampot-black-pepper')`,
      )
      await deliver(market(), "catalogue")
      expect(await pepper()).toBe("123400")
      hold.letGo()
      await rebuilt
      expect(await pepper()).toBe("123400")
      await deliver(market(), "catalogue")
      expect(await pepper()).toBe("123400")
    })

    it("is read where it is now by a process that learned where it was", async () => {
      const wanted = await answers()
      await rebuild()
      // Another process replaced it: the version that this one remembers is the former.
      await market().query("update search_index set active_version = 1 where name = 'product'")
      await forgetSearchIndex(market().container)
      expect(await answers()).toEqual(wanted)
      await market().query("update search_khmer_product_v2 set gone = true, written = default")
      await market().query("update search_index set active_version = 2 where name = 'product'")
      expect((await answers()).map(({ products }) => products)).toEqual(wanted.map(() => []))
    })
  })
})
