import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { weekBegin } from "../order-week"
import type { Query } from "./bilingual"
import type { ReadSql } from "./discovery/read-sql"

type LineRow = {
  product_id: string
  quantity: BigNumberInput
  declined_quantity: BigNumberInput
  consignment: { status: string } | null
}
type Graph = (read: object) => Promise<{ data: LineRow[] }>

/** Pieces of each product that were ordered since Monday and neither cancelled nor declined. */
export async function readOrderedThisWeek(
  query: Query,
  product_ids: readonly string[],
  now: Date,
): Promise<Map<string, number>> {
  const { data } = await (query.graph as unknown as Graph)({
    entity: "consignment_line",
    fields: ["product_id", "quantity", "declined_quantity", "consignment.status"],
    filters: { product_id: [...product_ids], created_at: { $gte: weekBegin(now) } },
  })
  const ordered = new Map<string, number>()
  for (const { product_id, quantity, declined_quantity, consignment } of data)
    if (consignment && consignment.status !== "cancelled")
      ordered.set(
        product_id,
        (ordered.get(product_id) ?? 0) + MathBN.sub(quantity, declined_quantity).toNumber(),
      )
  return ordered
}

/** The same by one statement. */
export async function orderedThisWeek(
  sql: ReadSql,
  product_ids: readonly string[],
  now: Date,
): Promise<Map<string, number>> {
  const rows = await sql<{ product_id: string; pieces: number }>(
    `select l.product_id, sum(l.quantity - l.declined_quantity)::int as pieces
       from consignment_line l
       join consignment c on c.id = l.consignment_id and c.deleted_at is null and c.status <> 'cancelled'
      where l.product_id = any(?) and l.created_at >= ? and l.deleted_at is null
      group by l.product_id`,
    [[...product_ids], weekBegin(now)],
  )
  return new Map(rows.map(({ product_id, pieces }) => [product_id, pieces]))
}
