import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { routes } from "@ovop/contracts"
import { sendReplacementWorkflow } from "../../../../../../../workflows/complaint/workflows/send-replacement"
import { asMember } from "../../../../../../../workflows/consignment/doer"
import { tenantOf } from "../../../../../../middleware/association-tenant"

type Body = z.output<typeof routes.sendOwnReplacement.body>

export async function POST(req: MedusaRequest<Body>, res: MedusaResponse): Promise<void> {
  const { carrier, carrier_name = null, tracking_number = null } = req.validatedBody
  await sendReplacementWorkflow(req.scope).run({
    input: { id: String(req.params.id), carrier, carrier_name, tracking_number, ...asMember(tenantOf(req)) },
  })
  res.json({ id: String(req.params.id) })
}
