import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { routes } from "@ovop/contracts"
import { asMember } from "../../../../../../../../../workflows/consignment/doer"
import { completeServiceWorkflow } from "../../../../../../../../../workflows/consignment/workflows/complete-service"
import { tenantOf } from "../../../../../../../../middleware/association-tenant"

type Body = z.output<typeof routes.completeOwnService.body>

export async function POST(req: MedusaRequest<Body>, res: MedusaResponse): Promise<void> {
  const { cash = null } = req.validatedBody
  await completeServiceWorkflow(req.scope).run({
    input: {
      id: String(req.params.id),
      line_id: String(req.params.line_id),
      cash,
      ...asMember(tenantOf(req)),
    },
  })
  res.json({ id: String(req.params.id) })
}
