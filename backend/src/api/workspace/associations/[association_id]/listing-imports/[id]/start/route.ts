import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { routes } from "@ovop/contracts"
import { startListingImportWorkflow } from "../../../../../../../workflows/listing-import/workflows/start-listing-import"
import { tenantOf } from "../../../../../../middleware/association-tenant"
import { answerImport } from "../../answer-import"

type Body = z.output<typeof routes.startListingImport.body>

export async function POST(req: MedusaRequest<Body>, res: MedusaResponse): Promise<void> {
  const { result } = await startListingImportWorkflow(req.scope).run({
    input: { tenant: tenantOf(req), id: String(req.params.id), ...req.validatedBody },
  })
  await answerImport(req, res, result.id)
}
