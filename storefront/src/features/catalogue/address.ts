import { type CatalogueAddress, type ListFilter, listFilters, type MarkFilter, markFilters } from "./schema"

/** One filter that is on, as it can be taken off again. */
export type ActiveFilter =
  | { filter: ListFilter; value: string }
  | { filter: MarkFilter }
  | { filter: "price"; min: string | undefined; max: string | undefined }

/** Every filter that is on, in the order of the panel. */
export function activeFilters(address: CatalogueAddress): ActiveFilter[] {
  const { price_min: min, price_max: max } = address
  return [
    ...listFilters.flatMap((filter) => address[filter].map((value) => ({ filter, value }))),
    ...markFilters.filter((filter) => address[filter]).map((filter) => ({ filter })),
    ...(min !== undefined || max !== undefined ? [{ filter: "price" as const, min, max }] : []),
  ]
}

/** The same address without one filter. Where a page went on no longer fits and is left out. */
export function withoutFilter(address: CatalogueAddress, off: ActiveFilter): CatalogueAddress {
  const rest = { ...address, cursor: undefined }
  if (off.filter === "price") return { ...rest, price_min: undefined, price_max: undefined }
  if (!("value" in off)) return { ...rest, [off.filter]: false }
  return { ...rest, [off.filter]: address[off.filter].filter((value) => value !== off.value) }
}

/** Only what was looked for and how it is sorted. */
export function withoutFilters(address: CatalogueAddress): CatalogueAddress {
  return activeFilters(address).reduce(withoutFilter, { ...address, cursor: undefined })
}

/** The address as the part after the question mark; only what is chosen is in it. */
export function searchOf(address: CatalogueAddress): string {
  const search = new URLSearchParams()
  if (address.q) search.set("q", address.q)
  for (const filter of listFilters) for (const value of address[filter]) search.append(filter, value)
  for (const filter of markFilters) if (address[filter]) search.set(filter, "true")
  const { price_min, price_max, currency, sort, cursor } = address
  if (price_min !== undefined) search.set("price_min", price_min)
  if (price_max !== undefined) search.set("price_max", price_max)
  // Without limits the reader's own currency counts, which may change.
  if (currency && (price_min !== undefined || price_max !== undefined)) search.set("currency", currency)
  if (sort) search.set("sort", sort)
  if (cursor) search.set("cursor", cursor)
  return search.toString()
}

/** A path with the address behind it. */
export function hrefOf(path: string, address: CatalogueAddress): string {
  const search = searchOf(address)
  return search ? `${path}?${search}` : path
}
