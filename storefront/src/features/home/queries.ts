import "server-only"
import type { HomeFeature } from "@ovop/contracts"
import { cacheTags } from "@/cache-tags"
import { askMarketCached, MarketUnavailable } from "@/market"

/**
 * What the secretariat features today.
 *
 * @throws MarketUnavailable so that an outage is not kept as a home page without features.
 */
export async function readHomeFeatures(): Promise<HomeFeature[]> {
  const result = await askMarketCached([cacheTags.discovery, cacheTags.catalogue])("readHome", {})
  if (!result.ok) throw new MarketUnavailable(result.code)
  return result.data.features
}
