import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { routes } from "@ovop/contracts"
import { giveModelMarkWorkflow } from "../../../../../workflows/alliance/workflows/give-model-mark"
import { actorOf } from "../../../../middleware/require-secretariat"

type Body = z.output<typeof routes.giveModelMark.body>

export async function POST(req: MedusaRequest<Body>, res: MedusaResponse): Promise<void> {
  const { result } = await giveModelMarkWorkflow(req.scope).run({
    input: { association_id: String(req.params.id), ...req.validatedBody, actor: actorOf(req) },
  })
  res.json({ id: result.id })
}
