import type { Prices as PricesOf } from "@ovop/contracts"
import { formatMoney, type Language } from "@ovop/i18n"
import { defaultCurrency } from "@/default-currency"

/** A price in both currencies. Which one leads is the style sheet's work, so that cached pages need no cookie. */
export function Prices({ prices, language }: { prices: PricesOf; language: Language }) {
  const order = defaultCurrency[language] === "khr" ? (["khr", "usd"] as const) : (["usd", "khr"] as const)
  return (
    <span className="prices">
      {order.map((currency) => (
        <span key={currency} data-price={currency} className="whitespace-nowrap">
          {formatMoney(prices[currency], currency)}
        </span>
      ))}
    </span>
  )
}
