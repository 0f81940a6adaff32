import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { WritePickUpPoint } from "@ovop/contracts"
import { changePickUpPointWorkflow } from "../../../../workflows/delivery/workflows/change-pick-up-point"
import { actorOf } from "../../../middleware/require-secretariat"

export async function POST(req: MedusaRequest<WritePickUpPoint>, res: MedusaResponse): Promise<void> {
  const id = String(req.params.id)
  await changePickUpPointWorkflow(req.scope).run({
    input: { id, point: req.validatedBody, actor: actorOf(req) },
  })
  res.json({ id })
}
