import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { routes, WritePickUpPoint } from "@ovop/contracts"
import { readPickUpPointRecords } from "../../../reads/pick-up-point-records"
import { addPickUpPointWorkflow } from "../../../workflows/delivery/workflows/add-pick-up-point"
import { actorOf } from "../../middleware/require-secretariat"

type Wanted = z.output<typeof routes.listPickUpPoints.query>

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await readPickUpPointRecords(req.scope, req.validatedQuery as Wanted))
}

export async function POST(req: MedusaRequest<WritePickUpPoint>, res: MedusaResponse): Promise<void> {
  const { result } = await addPickUpPointWorkflow(req.scope).run({
    input: { ...req.validatedBody, actor: actorOf(req) },
  })
  res.json({ id: result.id })
}
