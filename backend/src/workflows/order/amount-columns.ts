import type { BigNumberInput } from "@medusajs/framework/types"
import { BigNumber, MathBN } from "@medusajs/framework/utils"

/** An amount as core keeps it: a number to compare and sum by, and beside it its exact value. */
export function amountColumns(name: string, amount: BigNumberInput): Record<string, unknown> {
  const value = MathBN.convert(amount).toFixed()
  return { [name]: value, [`raw_${name}`]: { value, precision: BigNumber.DEFAULT_PRECISION } }
}
