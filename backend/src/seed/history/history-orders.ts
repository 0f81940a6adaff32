import type { BuyerKind, Currency, Locale } from "@ovop/contracts"

/** How far an order of the past has come. `without_cash`: it arrived, and nobody wrote down the money. */
export type HistoryEnd = "placed" | "confirmed" | "dispatched" | "without_cash" | "delivered" | "cancelled"

export type HistoryOrder = {
  days_ago: number
  goods: readonly (readonly [sku: string, quantity: number])[]
  end: HistoryEnd
  currency: Currency
  locale: Locale
  buyer_kind: BuyerKind | null
}

const order = (
  days_ago: number,
  goods: HistoryOrder["goods"],
  end: HistoryEnd = "delivered",
  over: Partial<HistoryOrder> = {},
): HistoryOrder => ({ days_ago, goods, end, currency: "khr", locale: "km", buyer_kind: null, ...over })

const DOLLARS = { currency: "usd" } as const
const TOURIST = { currency: "usd", locale: "en", buyer_kind: "tourist" } as const
const COMPANY = { buyer_kind: "company" } as const

/**
 * What was bought in the demonstration in the last twelve weeks, oldest first: of the two associations that people can
 * sign in to, so that their first page shows weeks that rise and fall, and tasks of every kind that hold nothing up.
 */
export const historyOrders: readonly HistoryOrder[] = [
  order(80, [["P001-2", 3]]),
  order(68, [["P003-1", 4]], "delivered", TOURIST),
  order(55, [
    ["P002-2", 2],
    ["P001-1", 3],
  ]),
  order(41, [["P001-2", 6]], "delivered", COMPANY),
  order(34, [["P002-1", 2]], "cancelled"),
  order(20, [["P054-2", 2]], "delivered", DOLLARS),
  order(17, [
    ["P001-1", 4],
    ["P055-1", 1],
  ]),
  order(10, [["P003-3", 1]], "dispatched", COMPANY),
  order(8, [["P054-2", 2]], "without_cash"),
  order(5, [["P001-3", 2]], "without_cash"),
  order(2, [["P002-2", 3]], "confirmed"),
  order(1, [["P001-1", 2]], "placed"),
  order(0, [["P054-1", 1]], "placed", DOLLARS),
]
