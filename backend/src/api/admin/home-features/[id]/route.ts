import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { routes } from "@ovop/contracts"
import { changeHomeFeatureWorkflow } from "../../../../workflows/home-feature/workflows/change-home-feature"
import { actorOf } from "../../../middleware/require-secretariat"

type Body = z.output<typeof routes.changeHomeFeature.body>

export async function POST(req: MedusaRequest<Body>, res: MedusaResponse): Promise<void> {
  const id = String(req.params.id)
  await changeHomeFeatureWorkflow(req.scope).run({
    input: { id, feature: { ...req.validatedBody, actor: actorOf(req) } },
  })
  res.json({ id })
}
