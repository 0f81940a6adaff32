import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { revokeInvitationWorkflow } from "../../../../../../workflows/membership/workflows/revoke-invitation"
import { tenantOf } from "../../../../../middleware/association-tenant"

export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await revokeInvitationWorkflow(req.scope).run({
    input: { tenant: tenantOf(req), id: String(req.params.id) },
  })
  res.json({ done: true })
}
