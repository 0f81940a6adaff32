import { Modules } from "@medusajs/framework/utils"
import { Client } from "pg"
import { marketSuite } from "../../builders/market"

type Plan = {
  "Node Type": string
  "Relation Name"?: string
  "Index Name"?: string
  "Index Cond"?: string
  "Order By"?: string
  Plans?: Plan[]
}
type Query = { text: string; values?: unknown[] }
type Connection = { query: (query: Query, ...more: unknown[]) => unknown }

const nodesOf = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)]

/** A table that is read from end to end, or an index that is, which is the same when it may not read the table. */
const readsAll = (node: Plan): boolean =>
  node["Node Type"] === "Seq Scan" ||
  (node["Index Name"] !== undefined && !node["Index Cond"] && !node["Order By"])

/** Each kind of match, by what is typed for it, and the end of the name of the index that must find it. */
const MATCHES = [
  ["as typed", "pepper", "_text"],
  ["begun", "pepp", "_begin"],
  ["in Khmer", "ម្រេចកំពត", "_text"],
  ["romanised", "mrich kompot", "_sound"],
  ["misspelt", "peppre", "_roman"],
  ["misspelt in Khmer", "ម្រិចកំពត", "_near"],
  ["run together", "blackpepper", "_sound"],
  ["by another name of the secretariat's", "gewürz", "IDX_search_synonym_keys"],
] as const

marketSuite((market) => {
  /** What a search asks the database, as the provider writes it, on whichever connection. */
  const statementsOf = async (q: string) => {
    const spy = vi.spyOn(Client.prototype as unknown as Connection, "query")
    try {
      await market()
        .container.resolve(Modules.SEARCH)
        .search({
          entity: "product",
          fields: ["card"],
          filters: { q },
          search_options: { match_strategy: "last", typo_tolerance: true, count: "none" },
        })
      return spy.mock.calls
        .map(([query]) => query)
        .filter(({ text }) => /search_khmer_|from search_synonym/.test(text))
    } finally {
      spy.mockRestore()
    }
  }

  beforeEach(async () => {
    // Of a handful of groups the planner reads all, by whatever index it likes.
    await market().query(
      `insert into search_synonym (id, terms, keys, changed_by)
       select 'syn_' || n, array['a' || n, 'b' || n], array['a' || n, 'b' || n], 'test' from generate_series(1, 3000) n`,
    )
    await market().query("analyze search_synonym")
  })

  const explained = async (statements: readonly Query[]) => {
    const client = new Client(market().databaseUrl)
    await client.connect()
    try {
      // The demonstration is so small that reading all of it is quickest; where no index can serve, it still is read.
      await client.query("set enable_seqscan = off")
      // For the same reason: joins that read one side whole, in the order of its index, are quickest here and nowhere else.
      await client.query("set enable_mergejoin = off")
      await client.query("set enable_hashjoin = off")
      const nodes: Plan[] = []
      for (const { text, values } of statements) {
        const { rows } = await client.query<{ "QUERY PLAN": { Plan: Plan }[] }>(
          `explain (format json) ${text}`,
          values,
        )
        nodes.push(...(rows[0]?.["QUERY PLAN"] ?? []).flatMap(({ Plan: plan }) => nodesOf(plan)))
      }
      return nodes
    } finally {
      await client.end()
    }
  }

  it.each(MATCHES)(
    "finds what is typed %s by an index and reads nothing from end to end",
    async (_, q, index) => {
      const statements = await statementsOf(q)
      expect(statements.length).toBeGreaterThan(2)
      const nodes = await explained(statements)
      // Medusa's own list of indexes has a row for each of them, and is read as the planner likes.
      const ofOurs = nodes.filter((node) => /^search_(khmer_|synonym)/.test(node["Relation Name"] ?? ""))
      expect(ofOurs.filter(readsAll)).toEqual([])
      expect(nodes.flatMap((node) => node["Index Name"] ?? []).some((name) => name.endsWith(index))).toBe(
        true,
      )
    },
  )

  it("would notice a match that no index serves", async () => {
    const [row] = await market().query<{ name: string }>(
      "select table_name as name from information_schema.tables where table_name ~ '^search_khmer_product.*_words$'",
    )
    const nodes = await explained([
      { text: `select word from "${row?.name}" where reverse(word) = 'x'`, values: [] },
    ])
    expect(nodes.some(readsAll)).toBe(true)
  })
})
