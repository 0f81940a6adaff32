import "server-only"
import { cache } from "react"
import { askMarket } from "@/market"

export const ordersPerPage = 10

/** One's own orders, the newest first. */
export const readOrders = cache((limit: number, offset: number) =>
  askMarket("listOwnOrders", { query: { limit, offset } }),
)
