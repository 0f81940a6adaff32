import "server-only"
import type { SchemeDetail, SchemeSummary } from "@ovop/contracts"
import { cache } from "react"
import { cacheTags } from "@/cache-tags"
import { MarketUnavailable, readCached } from "@/market"

/**
 * Every scheme, from the cache.
 *
 * @throws MarketUnavailable so that an outage is not kept as a market without schemes.
 */
export const listSchemes = cache(async (): Promise<SchemeSummary[]> => {
  const answer = await readCached([cacheTags.discovery], "listSchemes", {})
  if (!answer) throw new MarketUnavailable("not_found")
  return answer.schemes
})

/** One scheme with goods that carry it, undefined when there is none of that code. */
export const readScheme = cache(
  (code: string): Promise<SchemeDetail | undefined> =>
    readCached([cacheTags.scheme(code), cacheTags.catalogue], "readScheme", { params: { code } }),
)
