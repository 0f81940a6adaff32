import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { marketSuite } from "../../builders/market"

type Plan = { "Node Type": string; "Relation Name"?: string; "Index Name"?: string; Plans?: Plan[] }
type Connection = {
  raw<Row>(sql: string, values?: unknown): Promise<{ rows: Row[] }>
  transaction<Done>(work: (connection: Connection) => Promise<Done>): Promise<Done>
}

const nodesOf = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)]

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
  /** What a search asks the database, as the provider writes it. */
  const statementsOf = async (q: string) => {
    const connection = market().container.resolve(ContainerRegistrationKeys.PG_CONNECTION) as unknown as Connection
    const asked: { text: string; values: unknown }[] = []
    const raw = connection.raw
    connection.raw = ((text: string, values?: unknown) => {
      asked.push({ text, values })
      return raw.call(connection, text, values)
    }) as typeof raw
    try {
      await market().container.resolve(Modules.SEARCH).search({
        entity: "product",
        fields: ["card"],
        filters: { q },
        search_options: { match_strategy: "last", typo_tolerance: true },
      })
    } finally {
      connection.raw = raw
    }
    return asked.filter(({ text }) => /search_khmer_|search_synonym/.test(text))
  }

  const plansOf = async (q: string) => {
    const connection = market().container.resolve(ContainerRegistrationKeys.PG_CONNECTION) as unknown as Connection
    const statements = await statementsOf(q)
    expect(statements.length).toBeGreaterThan(2)
    return await connection.transaction(async (own) => {
      // The demonstration is so small that reading all of it is quickest; where an index cannot serve, it still is read.
      await own.raw("set local enable_seqscan = off")
      const plans: Plan[] = []
      for (const { text, values } of statements) {
        const { rows } = await own.raw<{ "QUERY PLAN": { Plan: Plan }[] }>(`explain (format json) ${text}`, values)
        plans.push(...(rows[0]?.["QUERY PLAN"] ?? []).flatMap(({ Plan: plan }) => nodesOf(plan)))
      }
      return plans
    })
  }

  it.each(MATCHES)("finds what is typed %s by an index and reads no table from end to end", async (_, q, index) => {
    const plans = await plansOf(q)
    const whole = plans.filter((node) => node["Node Type"] === "Seq Scan")
    expect(whole.map((node) => node["Relation Name"])).toEqual([])
    expect(plans.some((node) => node["Index Name"]?.endsWith(index))).toBe(true)
  })

  it("would notice a match that no index serves", async () => {
    const [row] = await market().query<{ name: string }>(
      "select table_name as name from information_schema.tables where table_name ~ '^search_khmer_product.*_words$'",
    )
    const connection = market().container.resolve(ContainerRegistrationKeys.PG_CONNECTION) as unknown as Connection
    const nodes = await connection.transaction(async (own) => {
      await own.raw("set local enable_seqscan = off")
      const { rows } = await own.raw<{ "QUERY PLAN": { Plan: Plan }[] }>(
        `explain (format json) select word from "${row?.name}" where reverse(word) = 'x'`,
      )
      return (rows[0]?.["QUERY PLAN"] ?? []).flatMap(({ Plan: plan }) => nodesOf(plan))
    })
    expect(nodes.map((node) => node["Node Type"])).toContain("Seq Scan")
  })
})
