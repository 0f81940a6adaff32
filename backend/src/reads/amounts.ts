import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import type { Currency } from "@ovop/contracts"

/** Decimals that a currency is paid in: riel has none in use, dollars have cents. */
const DECIMALS: Record<Currency, number> = { khr: 0, usd: 2 }

/** The amount as the contract carries it, in major units: `75900`, `18.50`. */
export function amountText(amount: BigNumberInput | null | undefined, currency: Currency): string {
  return MathBN.convert(amount ?? 0).toFixed(DECIMALS[currency])
}

/** Core adds a tax it took out by division back in, which leaves 33,800 ៛ as 33,799.99…; far below any real fraction. */
const DIVISION_NOISE = 1e-6

/** Whether an amount can be paid: whole riel, dollars to the cent. */
export function isPayable(amount: BigNumberInput, currency: Currency): boolean {
  const value = MathBN.convert(amount)
  return value.decimalPlaces(DECIMALS[currency]).minus(value).abs().lt(DIVISION_NOISE)
}

/** Minor units, for sums that must be exact. The amount must be payable. */
export function minorUnits(amount: BigNumberInput, currency: Currency): bigint {
  return BigInt(MathBN.convert(amount).shiftedBy(DECIMALS[currency]).toFixed(0))
}

/** The inverse of {@link minorUnits}. */
export function fromMinorUnits(minor: bigint, currency: Currency): string {
  return MathBN.convert(minor.toString()).shiftedBy(-DECIMALS[currency]).toFixed(DECIMALS[currency])
}
