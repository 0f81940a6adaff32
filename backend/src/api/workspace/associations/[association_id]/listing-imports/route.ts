import { randomUUID } from "node:crypto"
import { mkdir, rm, writeFile } from "node:fs/promises"
import { join, resolve } from "node:path"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import {
  type ListingImportStanding,
  type ListingImports,
  type receiveSheetQuery,
  SHEET_LIMITS,
} from "@ovop/contracts"
import { env } from "../../../../../env"
import { readListingImports } from "../../../../../reads/listing-imports"
import { Refusal, refusalOf } from "../../../../../refusal"
import { displayName } from "../../../../../uploads/display-name"
import { receiveListingSheetWorkflow } from "../../../../../workflows/listing-import/workflows/receive-listing-sheet"
import { tenantOf } from "../../../../middleware/association-tenant"
import { readBytes } from "../../../../middleware/read-bytes"
import { answerImport } from "./answer-import"

const FOLDER = resolve(env.DATA_DIR, "incoming-sheets")

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
  const path = join(FOLDER, randomUUID())
  await mkdir(FOLDER, { recursive: true })
  try {
    await writeFile(path, await readSent(req), { mode: 0o600 })
    const { result } = await receiveListingSheetWorkflow(req.scope).run({
      input: { tenant: tenantOf(req), name: displayName(name), path },
    })
    await answerImport(req, res, result.id)
  } finally {
    await rm(path, { force: true })
  }
}
