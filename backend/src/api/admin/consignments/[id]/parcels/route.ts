import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { routes } from "@ovop/contracts"
import { dispatchParcelWorkflow } from "../../../../../workflows/consignment/workflows/dispatch-parcel"
import { answerConsignment, secretariat } from "../../answer-consignment"

type Body = z.output<typeof routes.dispatchParcel.body>

export async function POST(req: AuthenticatedMedusaRequest<Body>, res: MedusaResponse): Promise<void> {
  const { lines = null, carrier, carrier_name = null, tracking_number = null } = req.validatedBody
  await dispatchParcelWorkflow(req.scope).run({
    input: { id: String(req.params.id), lines, carrier, carrier_name, tracking_number, ...secretariat(req) },
  })
  await answerConsignment(req as AuthenticatedMedusaRequest, res)
}
