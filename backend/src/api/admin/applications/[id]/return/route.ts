import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { routes } from "@ovop/contracts"
import { returnApplicationWorkflow } from "../../../../../workflows/application/workflows/return-application"
import { actorOf } from "../../../../middleware/require-secretariat"

type Body = z.output<typeof routes.returnApplication.body>

export async function POST(req: MedusaRequest<Body>, res: MedusaResponse): Promise<void> {
  const { result } = await returnApplicationWorkflow(req.scope).run({
    input: { association_id: String(req.params.id), reason: req.validatedBody.reason, actor: actorOf(req) },
  })
  res.json({ id: result.id })
}
