import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { routes } from "@ovop/contracts"
import { deliverParcelWorkflow } from "../../../../../../../workflows/consignment/workflows/deliver-parcel"
import { answerConsignment, secretariat } from "../../../../answer-consignment"

type Body = z.output<typeof routes.deliverParcel.body>

export async function POST(req: AuthenticatedMedusaRequest<Body>, res: MedusaResponse): Promise<void> {
  const { code = null, cash = null } = req.validatedBody
  await deliverParcelWorkflow(req.scope).run({
    input: {
      id: String(req.params.id),
      parcel_id: String(req.params.parcel_id),
      code,
      cash,
      idempotency: null,
      ...secretariat(req),
    },
  })
  await answerConsignment(req as AuthenticatedMedusaRequest, res)
}
