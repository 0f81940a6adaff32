import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { routes } from "@ovop/contracts"
import { moveComplaintWorkflow } from "../../../../../../../workflows/complaint/workflows/move-complaint"
import { asMember } from "../../../../../../../workflows/consignment/doer"
import { tenantOf } from "../../../../../../middleware/association-tenant"

type Body = z.output<typeof routes.referOwnComplaint.body>

export async function POST(req: MedusaRequest<Body>, res: MedusaResponse): Promise<void> {
  const saying = { by: "association-refers", note: req.validatedBody.note } as const
  await moveComplaintWorkflow(req.scope).run({
    input: { id: String(req.params.id), saying, idempotency: null, ...asMember(tenantOf(req)) },
  })
  res.json({ id: String(req.params.id) })
}
