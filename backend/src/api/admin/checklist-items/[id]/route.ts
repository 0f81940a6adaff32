import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { routes } from "@ovop/contracts"
import { changeChecklistItemWorkflow } from "../../../../workflows/application/workflows/change-checklist-item"
import { actorOf } from "../../../middleware/require-secretariat"

type Body = z.output<typeof routes.changeChecklistItem.body>

export async function POST(req: MedusaRequest<Body>, res: MedusaResponse): Promise<void> {
  const { result } = await changeChecklistItemWorkflow(req.scope).run({
    input: { id: String(req.params.id), ...req.validatedBody, actor: actorOf(req) },
  })
  res.json({ id: result.id })
}
