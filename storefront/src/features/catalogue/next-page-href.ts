import type { Language } from "@ovop/i18n"
import { hrefOf } from "./address"
import type { CatalogueAddress } from "./schema"

/** The page after this one, where what was looked for is searched for and everything else is listed. */
export function nextPageHref(
  address: CatalogueAddress,
  cursor: string | null,
  language: Language,
): string | null {
  if (cursor === null) return null
  return hrefOf(`/${language}/${address.q ? "search" : "products"}`, { ...address, cursor })
}
