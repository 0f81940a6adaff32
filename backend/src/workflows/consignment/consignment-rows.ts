import type { BigNumberInput } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { amountColumns } from "../order/amount-columns"
import type { Rows } from "../order/insert-rows"
import type { freezeConsignments } from "./freeze-consignments"

const OF_CONSIGNMENT = [
  "items_total",
  "shipping_total",
  "vat_included",
  "total",
  "amount_to_collect",
  "khr_per_usd",
]
const OF_LINE = ["unit_price", "total", "vat_included"]

/** A row whose amounts stand in two columns each, as the models' own service writes them. */
const exact = (row: Record<string, unknown>, amounts: readonly string[]) => ({
  ...row,
  ...Object.assign({}, ...amounts.map((name) => amountColumns(name, row[name] as BigNumberInput))),
})

/** Frozen consignments as rows, to be written together with their order. */
export function consignmentRows(frozen: ReturnType<typeof freezeConsignments>): Rows {
  const named = frozen.map((one) => ({ ...one, id: generateEntityId(undefined, "consg") }))
  return {
    consignment: named.map(({ lines: _, ...row }) => exact(row, OF_CONSIGNMENT)),
    consignment_line: named.flatMap(({ id, lines }) =>
      lines.map((line) =>
        exact({ id: generateEntityId(undefined, "consgl"), consignment_id: id, ...line }, OF_LINE),
      ),
    ),
  }
}
