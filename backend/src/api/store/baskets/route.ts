import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { Basket, routes } from "@ovop/contracts"
import { createBasketWorkflow } from "../../../workflows/basket/workflows/create-basket"
import { answerBasket } from "./answer-basket"

type Body = z.output<typeof routes.createBasket.body>
type Keyed = MedusaRequest<Body> & { publishable_key_context: { sales_channel_ids: string[] } }

export async function POST(req: MedusaRequest<Body>, res: MedusaResponse<Basket>): Promise<void> {
  const [sales_channel_id] = (req as Keyed).publishable_key_context.sales_channel_ids
  if (!sales_channel_id) throw new Error("The publishable key has no sales channel.")
  const { result } = await createBasketWorkflow(req.scope).run({
    input: { ...req.validatedBody, sales_channel_id },
  })
  await answerBasket(req, res, result.id)
}
