import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { asMember } from "../../../../../../../workflows/consignment/doer"
import { confirmConsignmentWorkflow } from "../../../../../../../workflows/consignment/workflows/confirm-consignment"
import { tenantOf } from "../../../../../../middleware/association-tenant"

export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await confirmConsignmentWorkflow(req.scope).run({
    input: { id: String(req.params.id), ...asMember(tenantOf(req)) },
  })
  res.json({ id: String(req.params.id) })
}
