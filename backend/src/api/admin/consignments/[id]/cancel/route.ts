import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { cancelConsignmentBody } from "@ovop/contracts"
import { cancelConsignmentWorkflow } from "../../../../../workflows/consignment/workflows/cancel-consignment"
import { answerConsignment, secretariat } from "../../answer-consignment"

type Body = z.output<typeof cancelConsignmentBody>

export async function POST(req: AuthenticatedMedusaRequest<Body>, res: MedusaResponse): Promise<void> {
  const { reason, note = null } = req.validatedBody
  await cancelConsignmentWorkflow(req.scope).run({
    input: { id: String(req.params.id), reason, note, ...secretariat(req) },
  })
  await answerConsignment(req as AuthenticatedMedusaRequest, res)
}
