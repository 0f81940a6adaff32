import "server-only"
import type { PublishedRate } from "@ovop/contracts"
import { cache } from "react"
import { cacheTags } from "./cache-tags"
import { askMarketCached } from "./market"

/** The rate that the other currency's prices follow. Left out while it cannot be read: prices stand without it. */
export const readExchangeRate = cache(async (): Promise<PublishedRate | undefined> => {
  const result = await askMarketCached([cacheTags.exchangeRate])("readExchangeRate", {})
  return result.ok ? result.data : undefined
})
