import "server-only"
import type { KindDetail } from "@ovop/contracts"
import { cache } from "react"
import { cacheTags } from "@/cache-tags"
import { readCached } from "@/market"

/** One kind of goods, undefined when there is none of that code. */
export const readKind = cache(
  (code: string): Promise<KindDetail | undefined> =>
    readCached([cacheTags.kind(code), cacheTags.catalogue], "readKind", { params: { code } }),
)
