import type { ISearchModuleService } from "@medusajs/framework/types"
import { mostCounted } from "@ovop/contracts"
import { catalogueFacets } from "./catalogue-facets"
import { type CatalogueQuestion, catalogueSearch } from "./catalogue-search"
import { understoodOf } from "./catalogue-understood"
import type { ReadSql } from "./discovery/read-sql"
import { cardList } from "./kept-cards"

type ProductList = {
  /** The answer of the contract. */
  json: string
  /** Whether words that were typed are held by nothing. */
  isMissed: boolean
}

/** Reads cards out of the search index; a word is looked for in Khmer, English and romanised Khmer alike. */
export async function productList(
  search: ISearchModuleService,
  read: ReadSql,
  asked: CatalogueQuestion,
): Promise<ProductList> {
  const { hits, facets, metadata, provider_metadata } = await search.search<{
    card: string
    right_until: number
  }>(catalogueSearch(asked))
  const [products, counted] = await Promise.all([
    cardList(search, hits),
    facets ? catalogueFacets(read, asked, facets) : null,
  ])
  const understood = understoodOf(provider_metadata)
  const rest = {
    count: Math.min(metadata.count ?? 0, mostCounted + 1),
    next_cursor: metadata.next_cursor ?? null,
    facets: counted,
    ...understood,
  }
  return {
    json: `{"products":${products},${JSON.stringify(rest).slice(1)}`,
    isMissed: metadata.count === 0 || understood.is_partial,
  }
}
