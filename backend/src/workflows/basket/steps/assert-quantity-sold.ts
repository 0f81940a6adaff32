import { MathBN } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ServiceRequest } from "@ovop/contracts"
import { nearestSold, soldBy } from "../../../quantity-sold"
import { readSqlOf } from "../../../reads/discovery/read-sql"
import { Refusal } from "../../../refusal"

type Input = { id: string; quantity: number } & (
  | { line_id: string }
  | { variant_id: string; request?: ServiceRequest | undefined }
)
type Line = {
  id: string
  variant_id: string
  quantity: number
  metadata: { request?: ServiceRequest } | null
}

const isSame = (a: ServiceRequest | undefined, b: ServiceRequest | undefined) =>
  a?.day === b?.day && a?.note === b?.note

/** Refuses a quantity below the listing's minimum or between its steps, and names the nearest that is sold. */
export const assertQuantitySoldStep = createStep(
  "assert-quantity-sold",
  async (input: Input, { container }) => {
    // Nought takes the line away, which is always allowed.
    if (input.quantity === 0) return new StepResponse({ quantity: 0 })
    const sql = readSqlOf(container)
    const lines = await sql<Line>(
      `select id, variant_id, quantity, metadata from cart_line_item
        where cart_id = ? and ${"line_id" in input ? "id" : "variant_id"} = ? and deleted_at is null`,
      [input.id, "line_id" in input ? input.line_id : input.variant_id],
    )
    const line =
      "line_id" in input ? lines[0] : lines.find((row) => isSame(row.metadata?.request, input.request))
    const variant_id = "variant_id" in input ? input.variant_id : line?.variant_id
    const [goods] = await sql<{ metadata: Parameters<typeof soldBy>[0] }>(
      "select p.metadata from product_variant v join product p on p.id = v.product_id where v.id = ?",
      [String(variant_id)],
    )
    const held = "variant_id" in input && line ? MathBN.convert(String(line.quantity)).toNumber() : 0
    const quantity = held + input.quantity
    const nearest = nearestSold(quantity, soldBy(goods?.metadata))
    if (nearest !== quantity) throw new Refusal("quantity_not_sold", ["quantity"], nearest)
    return new StepResponse({ quantity })
  },
)
