import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { removeMemberWorkflow } from "../../../../../../workflows/membership/workflows/remove-member"
import { tenantOf } from "../../../../../middleware/association-tenant"

export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await removeMemberWorkflow(req.scope).run({ input: { tenant: tenantOf(req), id: String(req.params.id) } })
  res.json({ done: true })
}
