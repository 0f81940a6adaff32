import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { routes } from "@ovop/contracts"
import { changeSearchSynonymWorkflow } from "../../../../workflows/search-vocabulary/workflows/change-search-synonym"
import { actorOf } from "../../../middleware/require-secretariat"

type Body = z.output<typeof routes.changeSearchSynonym.body>

export async function POST(req: MedusaRequest<Body>, res: MedusaResponse): Promise<void> {
  const id = String(req.params.id)
  await changeSearchSynonymWorkflow(req.scope).run({
    input: { id, terms: req.validatedBody.terms, actor: actorOf(req) },
  })
  res.json({ id })
}
