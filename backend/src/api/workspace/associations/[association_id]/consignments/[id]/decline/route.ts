import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { routes } from "@ovop/contracts"
import { asMember } from "../../../../../../../workflows/consignment/doer"
import { declineLinesWorkflow } from "../../../../../../../workflows/consignment/workflows/decline-lines"
import { tenantOf } from "../../../../../../middleware/association-tenant"

type Body = z.output<typeof routes.declineOwnLines.body>

export async function POST(req: MedusaRequest<Body>, res: MedusaResponse): Promise<void> {
  const { lines, reason, note = null } = req.validatedBody
  await declineLinesWorkflow(req.scope).run({
    input: { id: String(req.params.id), lines, reason, note, ...asMember(tenantOf(req)) },
  })
  res.json({ id: String(req.params.id) })
}
