import type { ListingDocument } from "@ovop/contracts"
import { productNames, searchKey } from "@ovop/khmer"

const LONGEST = 60

const slugOf = (text: string): string =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, "")

/** How people write in Latin letters what a Khmer name names; empty where nobody knows. */
function romanised(name: string): string {
  const key = searchKey(name)
  const known = productNames.find(({ km }) => km.some((word) => key.includes(searchKey(word))))
  return slugOf(known?.romanised[0] ?? known?.en[0] ?? "")
}

/**
 * The end of a listing's public address, which never changes: its English name, else how its Khmer name is romanised,
 * else its kind; and a part of its id, so that two of one name do not meet.
 */
export function listingHandle({ name, kind }: ListingDocument, listing_id: string): string {
  const said = slugOf(name.en) || romanised(name.km) || slugOf(kind ?? "") || "goods"
  return `${said}-${listing_id.slice(-6).toLowerCase()}`
}
