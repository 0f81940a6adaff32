import { readFileSync } from "node:fs"
import { join } from "node:path"
import type { Catalogue } from "@ovop/contracts"
import { marketSuite } from "../../builders/market"
import { sellWholeAssortment } from "../../builders/whole-assortment"

type Asked = { query: string; expected: string[] }

const FOLDER = join(import.meta.dirname, "../../../../packages/khmer/relevance")
const LEAST_UNSEEN = 0.95
const FIRST = 3

const read = <Content>(name: string): Content => JSON.parse(readFileSync(join(FOLDER, name), "utf8"))
/** A share as it is kept: three places are enough to see one query among hundreds. */
const shareOf = (successes: number, all: number) => Math.round((successes / all) * 1000) / 1000

marketSuite((market) => {
  /** The queries that do not succeed. */
  const failuresOf = async (queries: readonly Asked[]) => {
    const rows = await market().query<{ handle: string; number: string }>(
      `select distinct product.handle, split_part(sku, '-', 1) as number
         from product join product_variant on product_variant.product_id = product.id`,
    )
    const numbers = new Map(rows.map(({ handle, number }) => [handle, number]))
    const failures: { query: string; found: string[] }[] = []
    for (const { query, expected } of queries) {
      const address = `/catalogue/products?${new URLSearchParams({ q: query, limit: String(FIRST) })}`
      const { status, body } = await market().api.get<Catalogue>(address)
      expect(status).toBe(200)
      const found = body.products.map(({ handle }) => numbers.get(handle) ?? handle)
      if (!found.some((number) => expected.includes(number))) failures.push({ query, found })
    }
    return failures
  }
  const scores = read<{ tuning: number; unseen: number }>("scores.json")

  it("finds what was looked for among the first three as often as before, what tuned the rules and what did not", async () => {
    await sellWholeAssortment(market())
    const tuning = read<Asked[]>("tuning-queries.json")
    const unseen = read<Asked[]>("unseen-queries.json")
    expect(tuning.length).toBeGreaterThanOrEqual(100)
    expect(unseen.length).toBeGreaterThanOrEqual(50)
    const failures = await failuresOf(tuning)
    const reached = {
      tuning: shareOf(tuning.length - failures.length, tuning.length),
      unseen: shareOf(unseen.length - (await failuresOf(unseen)).length, unseen.length),
    }
    // What fails of the tuning may be looked at; that is what it is for. Of the unseen only the share is.
    if (reached.tuning < scores.tuning) console.error(JSON.stringify(failures, null, 1))
    expect(reached.tuning).toBeGreaterThanOrEqual(scores.tuning)
    expect(reached.unseen).toBeGreaterThanOrEqual(Math.max(scores.unseen, LEAST_UNSEEN))
  })
})
