import "server-only"
import type { AssociationCard, AssociationDetail, AssociationsQuery } from "@ovop/contracts"
import { cache } from "react"
import { cacheTags } from "@/cache-tags"
import { askMarketCached, MarketUnavailable, readCached } from "@/market"
import type { AssociationsAddress } from "./schema"

export const associationsPerPage = 24

/** One page of associations that sell, from the cache. */
export function listAssociations({ page, ...filter }: AssociationsAddress) {
  const query: AssociationsQuery = {
    limit: associationsPerPage,
    offset: (page - 1) * associationsPerPage,
    ...(filter.province ? { province: filter.province } : {}),
    ...(filter.sector ? { sector: filter.sector } : {}),
    ...(filter.women_led ? { women_led: filter.women_led } : {}),
    ...(filter.youth_led ? { youth_led: filter.youth_led } : {}),
    ...(filter.model ? { model: filter.model } : {}),
    ...(filter.alliance ? { alliance: filter.alliance } : {}),
  }
  return askMarketCached([cacheTags.discovery, cacheTags.catalogue])("listAssociations", { query })
}

/**
 * A few associations for a cached page.
 *
 * @throws MarketUnavailable so that an outage is not kept as a page without associations.
 */
export async function someAssociations(query: AssociationsQuery): Promise<AssociationCard[]> {
  const answer = await readCached([cacheTags.discovery, cacheTags.catalogue], "listAssociations", { query })
  if (!answer) throw new MarketUnavailable("not_found")
  return answer.associations
}

/** One association, undefined when there is none of that handle. */
export const readAssociation = cache(
  (handle: string): Promise<AssociationDetail | undefined> =>
    // Its goods are shown with their prices, and its name stands in lists of others.
    readCached([cacheTags.association(handle), cacheTags.discovery, cacheTags.catalogue], "readAssociation", {
      params: { handle },
    }),
)
