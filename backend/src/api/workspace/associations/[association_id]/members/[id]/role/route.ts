import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { routes } from "@ovop/contracts"
import { changeMemberRoleWorkflow } from "../../../../../../../workflows/membership/workflows/change-member-role"
import { tenantOf } from "../../../../../../middleware/association-tenant"

type Body = z.output<typeof routes.changeMemberRole.body>

export async function POST(req: MedusaRequest<Body>, res: MedusaResponse): Promise<void> {
  const { result } = await changeMemberRoleWorkflow(req.scope).run({
    input: { tenant: tenantOf(req), id: String(req.params.id), role: req.validatedBody.role },
  })
  res.json({ id: result.id })
}
