import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { confirmConsignmentWorkflow } from "../../../../../workflows/consignment/workflows/confirm-consignment"
import { answerConsignment, secretariat } from "../../answer-consignment"

export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await confirmConsignmentWorkflow(req.scope).run({
    input: { id: String(req.params.id), ...secretariat(req) },
  })
  await answerConsignment(req as AuthenticatedMedusaRequest, res)
}
