import "server-only"
import type { CatalogueQuery, ProductCard, Sector } from "@ovop/contracts"
import { cacheTags } from "@/cache-tags"
import { askMarket, askMarketCached, MarketUnavailable } from "@/market"

export const pageSize = 24

/** One page of the catalogue, from the cache. `page` counts from 1. */
export function listGoods({ sector, page }: { sector?: Sector | undefined; page: number }) {
  const query: CatalogueQuery = { limit: pageSize, offset: (page - 1) * pageSize }
  if (sector) query.sector = sector
  return askMarketCached([cacheTags.catalogue])("listProducts", { query })
}

/** What a buyer typed is asked for anew each time: caching any text anyone types would fill the disk. */
export function searchGoods({ q, page }: { q: string; page: number }) {
  return askMarket("listProducts", { query: { q, limit: pageSize, offset: (page - 1) * pageSize } })
}

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
