import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { mostCounted } from "@ovop/contracts"
import { catalogueFacets } from "../../../reads/catalogue-facets"
import { type CatalogueQuestion, catalogueSearch } from "../../../reads/catalogue-search"
import { understoodOf } from "../../../reads/catalogue-understood"
import { readSqlOf } from "../../../reads/discovery/read-sql"
import { cardList } from "../../../reads/kept-cards"
import { Refusal } from "../../../refusal"
import { sendJsonText } from "../../send-json-text"
import { noteMissedSearch } from "./note-missed-search"

/** The only thing in a parsed question that the index may still find wrong is where it goes on. */
function refuseCursor({ cursor }: CatalogueQuestion, error: unknown): never {
  if (cursor !== undefined && error instanceof MedusaError && error.type === MedusaError.Types.INVALID_DATA)
    throw new Refusal("invalid_input", ["cursor"])
  throw error
}

/** Reads cards out of the search index; a word is looked for in Khmer, English and romanised Khmer alike. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const asked = req.validatedQuery as CatalogueQuestion
  const search = req.scope.resolve(Modules.SEARCH)
  const { hits, facets, metadata, provider_metadata } = await search
    .search<{ card: string; right_until: number }>(catalogueSearch(asked))
    .catch((error: unknown) => refuseCursor(asked, error))
  const [products, counted] = await Promise.all([
    cardList(search, hits),
    facets ? catalogueFacets(readSqlOf(req.scope), asked, facets) : null,
  ])
  const understood = understoodOf(provider_metadata)
  const rest = {
    count: Math.min(metadata.count ?? 0, mostCounted + 1),
    next_cursor: metadata.next_cursor ?? null,
    facets: counted,
    ...understood,
  }
  sendJsonText(req, res, `{"products":${products},${JSON.stringify(rest).slice(1)}`)
  if (metadata.count === 0 || understood.is_partial) await noteMissedSearch(req.scope, asked)
}
