import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { routes } from "@ovop/contracts"
import { refuseApplicationWorkflow } from "../../../../../workflows/application/workflows/refuse-application"
import { actorOf } from "../../../../middleware/require-secretariat"

type Body = z.output<typeof routes.refuseApplication.body>

export async function POST(req: MedusaRequest<Body>, res: MedusaResponse): Promise<void> {
  const { result } = await refuseApplicationWorkflow(req.scope).run({
    input: { association_id: String(req.params.id), reason: req.validatedBody.reason, actor: actorOf(req) },
  })
  res.json({ id: result.id })
}
