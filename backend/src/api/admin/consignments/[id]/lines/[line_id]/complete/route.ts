import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { routes } from "@ovop/contracts"
import { completeServiceWorkflow } from "../../../../../../../workflows/consignment/workflows/complete-service"
import { answerConsignment, secretariat } from "../../../../answer-consignment"

type Body = z.output<typeof routes.completeService.body>

export async function POST(req: AuthenticatedMedusaRequest<Body>, res: MedusaResponse): Promise<void> {
  const { cash = null } = req.validatedBody
  await completeServiceWorkflow(req.scope).run({
    input: { id: String(req.params.id), line_id: String(req.params.line_id), cash, ...secretariat(req) },
  })
  await answerConsignment(req as AuthenticatedMedusaRequest, res)
}
