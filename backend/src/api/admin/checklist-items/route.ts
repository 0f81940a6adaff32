import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { routes } from "@ovop/contracts"
import { readChecklistItems } from "../../../reads/checklist-items"
import { addChecklistItemWorkflow } from "../../../workflows/application/workflows/add-checklist-item"
import { actorOf } from "../../middleware/require-secretariat"

type Body = z.output<typeof routes.addChecklistItem.body>

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ items: await readChecklistItems(req.scope) })
}

export async function POST(req: MedusaRequest<Body>, res: MedusaResponse): Promise<void> {
  const { result } = await addChecklistItemWorkflow(req.scope).run({
    input: { ...req.validatedBody, actor: actorOf(req) },
  })
  res.json({ id: result.id })
}
