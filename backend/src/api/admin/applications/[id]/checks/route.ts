import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { routes } from "@ovop/contracts"
import { checkApplicationWorkflow } from "../../../../../workflows/application/workflows/check-application"
import { actorOf } from "../../../../middleware/require-secretariat"

type Body = z.output<typeof routes.checkApplication.body>

export async function POST(req: MedusaRequest<Body>, res: MedusaResponse): Promise<void> {
  const { result } = await checkApplicationWorkflow(req.scope).run({
    input: { association_id: String(req.params.id), checks: req.validatedBody.checks, actor: actorOf(req) },
  })
  res.json({ id: result.id })
}
