import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { removeHomeFeatureWorkflow } from "../../../../../workflows/home-feature/workflows/remove-home-feature"
import { actorOf } from "../../../../middleware/require-secretariat"

export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const id = String(req.params.id)
  await removeHomeFeatureWorkflow(req.scope).run({ input: { id, actor: actorOf(req) } })
  res.json({ id })
}
