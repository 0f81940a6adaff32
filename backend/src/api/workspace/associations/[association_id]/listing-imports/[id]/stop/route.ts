import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { endListingImportWorkflow } from "../../../../../../../workflows/listing-import/workflows/end-listing-import"
import { answerImport, importOf } from "../../answer-import"

export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { result } = await endListingImportWorkflow(req.scope).run({
    input: { ...importOf(req), to: "stopped", because: null },
  })
  await answerImport(req, res, result.id)
}
