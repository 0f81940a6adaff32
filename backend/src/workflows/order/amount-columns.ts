import type { BigNumberInput } from "@medusajs/framework/types"
import { BigNumber } from "@medusajs/framework/utils"

/** An amount as core keeps it: a number to compare and sum by, and beside it its exact value. */
export function amountColumns(name: string, amount: BigNumberInput): Record<string, unknown> {
  const { raw } = new BigNumber(amount)
  return { [name]: raw?.value, [`raw_${name}`]: raw }
}
