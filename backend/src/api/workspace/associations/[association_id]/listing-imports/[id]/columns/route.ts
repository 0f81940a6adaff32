import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { routes } from "@ovop/contracts"
import { chooseListingColumnsWorkflow } from "../../../../../../../workflows/listing-import/workflows/choose-listing-columns"
import { answerImport, importOf } from "../../answer-import"

type Body = z.output<typeof routes.chooseListingColumns.body>

export async function POST(req: MedusaRequest<Body>, res: MedusaResponse): Promise<void> {
  const { result } = await chooseListingColumnsWorkflow(req.scope).run({
    input: { ...importOf(req), ...req.validatedBody },
  })
  await answerImport(req, res, result.id)
}
