import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { routes } from "@ovop/contracts"
import { declineLinesWorkflow } from "../../../../../workflows/consignment/workflows/decline-lines"
import { answerConsignment, secretariat } from "../../answer-consignment"

type Body = z.output<typeof routes.declineLines.body>

export async function POST(req: AuthenticatedMedusaRequest<Body>, res: MedusaResponse): Promise<void> {
  const { lines, reason, note = null } = req.validatedBody
  await declineLinesWorkflow(req.scope).run({
    input: { id: String(req.params.id), lines, reason, note, ...secretariat(req) },
  })
  await answerConsignment(req as AuthenticatedMedusaRequest, res)
}
