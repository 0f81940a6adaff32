import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { weekBegin } from "../order-week"
import type { Query } from "./bilingual"

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
