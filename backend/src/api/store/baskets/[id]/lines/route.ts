import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { Basket, routes } from "@ovop/contracts"
import { addBasketLineWorkflow } from "../../../../../workflows/basket/workflows/add-basket-line"
import { answerBasket } from "../../answer-basket"

type Body = z.output<typeof routes.addLine.body>

export async function POST(req: MedusaRequest<Body>, res: MedusaResponse<Basket>): Promise<void> {
  const id = String(req.params.id)
  await addBasketLineWorkflow(req.scope).run({ input: { id, ...req.validatedBody } })
  await answerBasket(req, res, id)
}
