import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { leaveAssociationWorkflow } from "../../../../../workflows/membership/workflows/leave-association"
import { tenantOf } from "../../../../middleware/association-tenant"

export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await leaveAssociationWorkflow(req.scope).run({ input: { tenant: tenantOf(req) } })
  res.json({ done: true })
}
