import "server-only"
import type { Basket, ErrorCode } from "@ovop/contracts"
import { cache } from "react"
import { askMarket } from "@/market"
import { currentBasketId } from "@/session/current-basket"

/** `unavailable` is never to be shown as an empty basket, and leaves the cookie alone. */
export type BasketState =
  | { state: "open"; basket: Basket }
  | { state: "none" }
  | { state: "ordered" }
  | { state: "unavailable"; code: ErrorCode }

/** The visitor's basket, read once per request. */
export const readBasket = cache(async (): Promise<BasketState> => {
  const id = await currentBasketId()
  if (!id) return { state: "none" }
  const result = await askMarket("readBasket", { params: { id } })
  if (result.ok) return { state: "open", basket: result.data }
  if (result.code === "not_found") return { state: "none" }
  if (result.code === "basket_completed") return { state: "ordered" }
  return { state: "unavailable", code: result.code }
})
