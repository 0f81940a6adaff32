import "server-only"
import type { Catalogue, CatalogueQuery, Currency, Locale, ProductCard } from "@ovop/contracts"
import { cacheTags } from "@/cache-tags"
import { askMarket, askMarketCached, MarketUnavailable } from "@/market"
import { searchOf } from "./address"
import { type CatalogueAddress, listFilters, markFilters } from "./schema"

/** Whole rows in two, three and four columns, and light enough for a slow phone; more come into the same list. */
const pageSize = 24

type Reader = { currency: Currency; locale: Locale }

function queryOf(address: CatalogueAddress, reader: Reader): CatalogueQuery {
  const query: CatalogueQuery = { ...reader, limit: pageSize }
  if (address.q) query.q = address.q
  for (const filter of listFilters)
    if (address[filter].length > 0) Object.assign(query, { [filter]: address[filter] })
  for (const filter of markFilters) if (address[filter]) query[filter] = "true"
  if (address.price_min !== undefined) query.price_min = address.price_min
  if (address.price_max !== undefined) query.price_max = address.price_max
  // Limits were written in a currency; the reader may have changed theirs since.
  if (address.currency && (query.price_min ?? query.price_max) !== undefined)
    query.currency = address.currency
  if (address.sort) query.sort = address.sort
  if (address.cursor) query.cursor = address.cursor
  return query
}

/**
 * One page of the catalogue with its facets. The plain list comes from the cache; what somebody filtered or typed is
 * asked for anew each time, since caching any address anyone writes would fill the disk.
 */
export function listGoods(address: CatalogueAddress, reader: Reader) {
  const query: CatalogueQuery = { ...queryOf(address, reader), facets: "true" }
  if (searchOf(address) !== "") return askMarket("listProducts", { query })
  return askMarketCached([cacheTags.catalogue])("listProducts", { query })
}

/** The goods after those on the page, without facets. */
export const listFurtherGoods = (address: CatalogueAddress, reader: Reader) =>
  askMarket("listProducts", { query: queryOf(address, reader) })

/** One of each association in turn, so that the first page shows the breadth of the market. */
function inTurns(products: readonly ProductCard[]): ProductCard[] {
  const byAssociation = [...Map.groupBy(products, (product) => product.association.id).values()]
  const rounds = Math.max(0, ...byAssociation.map((own) => own.length))
  return Array.from({ length: rounds }, (_, round) => byAssociation.flatMap((own) => own[round] ?? [])).flat()
}

/**
 * The goods on the home page.
 *
 * @throws MarketUnavailable so that an outage is not kept as a home page without goods.
 */
export async function featuredGoods(): Promise<ProductCard[]> {
  const result = await askMarketCached([cacheTags.catalogue])("listProducts", {
    query: { limit: 48 },
  })
  if (!result.ok) throw new MarketUnavailable(result.code)
  return inTurns(result.data.products.filter((product) => product.in_stock)).slice(0, 8)
}

/**
 * A few goods of a province or sector for a cached page, and how many there are in all.
 *
 * @throws MarketUnavailable so that an outage is not kept as a page without goods.
 */
export async function someGoods(query: CatalogueQuery): Promise<Catalogue> {
  const result = await askMarketCached([cacheTags.catalogue])("listProducts", { query })
  if (!result.ok) throw new MarketUnavailable(result.code)
  return result.data
}
