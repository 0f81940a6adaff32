import "server-only"
import type { Overview } from "@ovop/contracts"
import { cache } from "react"
import { cacheTags } from "./cache-tags"
import { MarketUnavailable, readCached } from "./market"

/** How many goods there are by province, sector and kind, from the cache. */
export const readOverview = cache(async (): Promise<Overview> => {
  const overview = await readCached([cacheTags.catalogue, cacheTags.discovery], "readOverview", {})
  if (!overview) throw new MarketUnavailable("not_found")
  return overview
})
