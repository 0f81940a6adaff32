import { MathBN } from "@medusajs/framework/utils"

/** Prices in riel are rounded up to a whole hundred: smaller notes are hardly in use. */
const KHR_STEP = 100

/** The next whole cent. */
const USD_DECIMALS = 2

/**
 * Derives the price in dollars from one in riel.
 * @param khr whole riel
 * @param khrPerUsd the day's published rate
 * @returns dollars to the cent, never below the exact amount
 */
export function usdFromKhr(khr: string, khrPerUsd: string): string {
  return MathBN.div(khr, khrPerUsd).decimalPlaces(USD_DECIMALS, 2).toFixed(USD_DECIMALS)
}

/**
 * Derives the price in riel from one in dollars.
 * @param usd dollars, at most two decimals
 * @param khrPerUsd the day's published rate
 * @returns whole riel, a multiple of 100, never below the exact amount
 */
export function khrFromUsd(usd: string, khrPerUsd: string): string {
  const hundreds = MathBN.div(MathBN.mult(usd, khrPerUsd), KHR_STEP)
  return MathBN.mult(hundreds.integerValue(2), KHR_STEP).toFixed(0)
}
