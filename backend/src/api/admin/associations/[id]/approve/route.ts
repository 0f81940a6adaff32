import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { routes } from "@ovop/contracts"
import { approveAssociationWorkflow } from "../../../../../workflows/association/workflows/approve-association"
import { actorOf } from "../../../../middleware/require-secretariat"

type Body = z.output<typeof routes.approveAssociation.body>

export async function POST(req: MedusaRequest<Body>, res: MedusaResponse): Promise<void> {
  const { result } = await approveAssociationWorkflow(req.scope).run({
    input: {
      association_id: String(req.params.id),
      handle: req.validatedBody.handle,
      reason: null,
      actor: actorOf(req),
    },
  })
  res.json({ id: result.id })
}
