import "server-only"
import type { ProductDetail } from "@ovop/contracts"
import { cache } from "react"
import { cacheTags } from "@/cache-tags"
import { askMarketCached, MarketUnavailable } from "@/market"

/**
 * One product from the cache, undefined when there is none.
 *
 * @throws MarketUnavailable so that an outage is not kept as a missing product.
 */
export const readProduct = cache(async (handle: string): Promise<ProductDetail | undefined> => {
  const result = await askMarketCached([cacheTags.product(handle)])("readProduct", { params: { handle } })
  if (result.ok) return result.data
  if (result.code === "not_found") return undefined
  throw new MarketUnavailable(result.code)
})
