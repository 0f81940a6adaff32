import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { dispatchConsignmentBody } from "@ovop/contracts"
import { dispatchConsignmentWorkflow } from "../../../../../workflows/consignment/workflows/dispatch-consignment"
import { answerConsignment, secretariat } from "../../answer-consignment"

type Body = z.output<typeof dispatchConsignmentBody>

export async function POST(req: AuthenticatedMedusaRequest<Body>, res: MedusaResponse): Promise<void> {
  const { carrier, tracking_number = null } = req.validatedBody
  await dispatchConsignmentWorkflow(req.scope).run({
    input: { id: String(req.params.id), carrier, tracking_number, ...secretariat(req) },
  })
  await answerConsignment(req as AuthenticatedMedusaRequest, res)
}
