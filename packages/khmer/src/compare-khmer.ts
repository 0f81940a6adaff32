import { normalise } from "./normalise.js"

let collator: Intl.Collator | undefined

function khmerCollator(): Intl.Collator {
  if (Intl.Collator.supportedLocalesOf("km").length === 0) {
    throw new Error("This runtime has no Khmer collation; sort on the server")
  }
  return new Intl.Collator("km", { numeric: true })
}

/**
 * Orders text as a Khmer dictionary does, Latin after Khmer, numbers by value; equal spellings compare as 0. Use
 * it on the server only, where ICU's Khmer rules are present: Debian's Chromium has none.
 *
 * @throws Error in a runtime without Khmer collation, because a silently wrong order would not be noticed.
 */
export function compareKhmer(left: string, right: string): number {
  collator ??= khmerCollator()
  const [first, second] = [normalise(left), normalise(right)]
  const order = collator.compare(first, second)
  if (order !== 0) return order
  // "1" and "01" have the same value; a stable list still needs an order between them.
  return first < second ? -1 : Number(first > second)
}
