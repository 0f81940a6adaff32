import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ListingImport } from "@ovop/contracts"
import { readListingImport } from "../../../../../../reads/listing-imports"
import { endListingImportWorkflow } from "../../../../../../workflows/listing-import/workflows/end-listing-import"
import { answerImport, importOf } from "../answer-import"

export async function GET(req: MedusaRequest, res: MedusaResponse<ListingImport>): Promise<void> {
  const sql = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json(await readListingImport(sql, importOf(req)))
}

export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { result } = await endListingImportWorkflow(req.scope).run({
    input: { ...importOf(req), to: "abandoned", because: null },
  })
  await answerImport(req, res, result.id)
}
