import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import type { Catalogue } from "@ovop/contracts"
import { dayInCambodia } from "../../../modules/certification/certificate-status"
import { catalogueFacets } from "../../../reads/catalogue-facets"
import { type CatalogueQuestion, catalogueSearch } from "../../../reads/catalogue-search"
import { understoodOf } from "../../../reads/catalogue-understood"
import { readSqlOf } from "../../../reads/discovery/read-sql"
import { withPublicPicture } from "../../../reads/public-picture"
import { cardOn } from "../../../reads/stored-card"
import { Refusal } from "../../../refusal"
import { noteMissedSearch } from "./note-missed-search"

/** The only thing in a parsed question that the index may still find wrong is where it goes on. */
function refuseCursor({ cursor }: CatalogueQuestion, error: unknown): never {
  if (cursor !== undefined && error instanceof MedusaError && error.type === MedusaError.Types.INVALID_DATA)
    throw new Refusal("invalid_input", ["cursor"])
  throw error
}

/** Reads cards out of the search index; a word is looked for in Khmer, English and romanised Khmer alike. */
export async function GET(req: MedusaRequest, res: MedusaResponse<Catalogue>): Promise<void> {
  const asked = req.validatedQuery as CatalogueQuestion
  const { hits, facets, metadata, provider_metadata } = await req.scope
    .resolve(Modules.SEARCH)
    .search<{ card: string }>(catalogueSearch(asked))
    .catch((error: unknown) => refuseCursor(asked, error))
  const today = dayInCambodia(new Date())
  const understood = understoodOf(provider_metadata)
  res.json({
    products: hits.map((hit) => withPublicPicture(cardOn(today, hit.document.card))),
    count: metadata.count ?? 0,
    next_cursor: metadata.next_cursor ?? null,
    facets: facets ? await catalogueFacets(readSqlOf(req.scope), asked, facets) : null,
    ...understood,
  })
  if (metadata.count === 0 || understood.is_partial) await noteMissedSearch(req.scope, asked)
}
