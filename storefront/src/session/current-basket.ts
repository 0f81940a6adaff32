import "server-only"
import { cache } from "react"
import { askMarket } from "@/market"
import { sessionToken } from "./account-cookie"
import { basketIdFromCookie } from "./basket-cookie"

/**
 * The visitor's basket: the account's for who is signed in, on whatever device it was filled; otherwise the one that
 * this device remembers. An outage leaves it at that one, so that the next call says what is the matter.
 */
export const currentBasketId = cache(async (): Promise<string | undefined> => {
  if (await sessionToken()) {
    const open = await askMarket("readAccountBasket", {})
    if (open.ok) return open.data.basket_id ?? undefined
  }
  return basketIdFromCookie()
})
