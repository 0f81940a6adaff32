import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { routes } from "@ovop/contracts"
import { transferOwnershipWorkflow } from "../../../../../workflows/membership/workflows/transfer-ownership"
import { tenantOf } from "../../../../middleware/association-tenant"

type Body = z.output<typeof routes.transferOwnership.body>

export async function POST(req: MedusaRequest<Body>, res: MedusaResponse): Promise<void> {
  const { result } = await transferOwnershipWorkflow(req.scope).run({
    input: { tenant: tenantOf(req), id: req.validatedBody.membership_id },
  })
  res.json({ id: result.id })
}
