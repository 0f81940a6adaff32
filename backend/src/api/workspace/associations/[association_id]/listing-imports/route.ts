import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import {
  type ListingImportStanding,
  type ListingImports,
  type receiveSheetQuery,
  SHEET_LIMITS,
} from "@ovop/contracts"
import { whileOnDisk } from "../../../../../listing-sheets/incoming-sheets"
import { readListingImports } from "../../../../../reads/listing-imports"
import { Refusal, refusalOf } from "../../../../../refusal"
import { displayName } from "../../../../../uploads/display-name"
import { receiveListingSheetWorkflow } from "../../../../../workflows/listing-import/workflows/receive-listing-sheet"
import { tenantOf } from "../../../../middleware/association-tenant"
import { readBytes } from "../../../../middleware/read-bytes"
import { answerImport } from "./answer-import"

export async function GET(req: MedusaRequest, res: MedusaResponse<ListingImports>): Promise<void> {
  const sql = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json(await readListingImports(sql, tenantOf(req).association_id))
}

async function readSent(req: MedusaRequest): Promise<Buffer> {
  try {
    return await readBytes(req, SHEET_LIMITS.bytes)
  } catch (error) {
    if (refusalOf(error)?.code === "document_too_large") throw new Refusal("sheet_too_large")
    throw error
  }
}

/** The file lies on the disk while it is read and is forgotten then; only its rows are kept. */
export async function POST(req: MedusaRequest, res: MedusaResponse<ListingImportStanding>): Promise<void> {
  const { name } = req.validatedQuery as z.output<typeof receiveSheetQuery>
  const tenant = tenantOf(req)
  const id = await whileOnDisk(await readSent(req), async (path) => {
    const input = { tenant, name: displayName(name), path }
    return (await receiveListingSheetWorkflow(req.scope).run({ input })).result.id
  })
  await answerImport(req, res, id)
}
