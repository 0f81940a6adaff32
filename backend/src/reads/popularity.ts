import type { Query } from "./bilingual"

type LineRow = { product_id: string; consignment: { status: string } | null }
type Graph = (read: object) => Promise<{ data: LineRow[] }>

const DAYS = 30
const DAY_MS = 24 * 60 * 60 * 1000

/** How often each product was ordered in the last thirty days, however much of it at once. */
export async function readPopularity(
  query: Query,
  product_ids: readonly string[],
  now: Date,
): Promise<Map<string, number>> {
  if (product_ids.length === 0) return new Map()
  const { data } = await (query.graph as unknown as Graph)({
    entity: "consignment_line",
    fields: ["product_id", "consignment.status"],
    filters: {
      product_id: [...product_ids],
      created_at: { $gte: new Date(now.getTime() - DAYS * DAY_MS) },
    },
  })
  const ordered = new Map<string, number>()
  for (const { product_id, consignment } of data)
    if (consignment && consignment.status !== "cancelled")
      ordered.set(product_id, (ordered.get(product_id) ?? 0) + 1)
  return ordered
}
