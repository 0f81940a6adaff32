import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import type { CatalogueQuestion } from "../../../reads/catalogue-search"
import { readSqlOf } from "../../../reads/discovery/read-sql"
import { productList } from "../../../reads/product-list"
import { Refusal } from "../../../refusal"
import { sendJsonText } from "../../send-json-text"
import { noteMissedSearch } from "./note-missed-search"

/**
 * The only thing in a parsed question that the index may still find wrong is where it goes on. An index that is not
 * there, or not yet in the form that is read, is an outage and no empty list.
 */
function refuseCursor({ cursor }: CatalogueQuestion, error: unknown): never {
  if (!(error instanceof MedusaError)) throw error
  if (cursor !== undefined && error.type === MedusaError.Types.INVALID_DATA)
    throw new Refusal("invalid_input", ["cursor"])
  if (error.type === MedusaError.Types.NOT_FOUND) throw new Error(error.message)
  throw error
}

/** What `early-answers.ts` did not answer, refusals above all. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const asked = req.validatedQuery as CatalogueQuestion
  const search = req.scope.resolve(Modules.SEARCH)
  const { json, isMissed } = await productList(search, readSqlOf(req.scope), asked).catch((error: unknown) =>
    refuseCursor(asked, error),
  )
  sendJsonText(req, res, json)
  if (isMissed) await noteMissedSearch(req.scope, asked)
}
