import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { approveAssociationWorkflow } from "../../../../../workflows/association/workflows/approve-association"
import { actorOf } from "../../../../middleware/require-secretariat"

export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { result } = await approveAssociationWorkflow(req.scope).run({
    input: { association_id: String(req.params.id), reason: null, actor: actorOf(req) },
  })
  res.json({ id: result.id })
}
