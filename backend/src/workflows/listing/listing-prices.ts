import type { Currency, Prices } from "@ovop/contracts"
import { khrFromUsd, usdFromKhr } from "../../modules/exchange-rate/derive-price"

const USD_DECIMALS = 2

/** An amount as a seller typed it, with the other currency's by the day's rate; dollars always to the cent. */
export function bothPrices(amount: string, priced_in: Currency, khrPerUsd: string): Prices {
  if (priced_in === "khr") return { khr: amount.split(".")[0] ?? amount, usd: usdFromKhr(amount, khrPerUsd) }
  const [whole = "0", cents = ""] = amount.split(".")
  return { usd: `${whole}.${cents.padEnd(USD_DECIMALS, "0")}`, khr: khrFromUsd(amount, khrPerUsd) }
}
