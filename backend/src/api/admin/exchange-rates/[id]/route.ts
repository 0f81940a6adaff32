import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { routes } from "@ovop/contracts"
import { correctExchangeRateWorkflow } from "../../../../workflows/exchange-rate/workflows/correct-exchange-rate"
import { actorOf } from "../../../middleware/require-secretariat"

type Body = z.output<typeof routes.correctExchangeRate.body>

export async function POST(req: MedusaRequest<Body>, res: MedusaResponse): Promise<void> {
  const { result } = await correctExchangeRateWorkflow(req.scope).run({
    input: { ...req.validatedBody, id: String(req.params.id), actor: actorOf(req) },
  })
  res.json({ id: result.id })
}
