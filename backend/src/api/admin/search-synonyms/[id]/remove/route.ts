import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { removeSearchSynonymWorkflow } from "../../../../../workflows/search-vocabulary/workflows/remove-search-synonym"
import { actorOf } from "../../../../middleware/require-secretariat"

export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const id = String(req.params.id)
  await removeSearchSynonymWorkflow(req.scope).run({ input: { id, actor: actorOf(req) } })
  res.json({ id })
}
