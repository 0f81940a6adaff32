import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { Basket, routes } from "@ovop/contracts"
import { changeBasketLineWorkflow } from "../../../../../../workflows/basket/workflows/change-basket-line"
import { answerBasket } from "../../../answer-basket"

type Body = z.output<typeof routes.changeLine.body>

export async function POST(req: MedusaRequest<Body>, res: MedusaResponse<Basket>): Promise<void> {
  const id = String(req.params.id)
  const line_id = String(req.params.line_id)
  await changeBasketLineWorkflow(req.scope).run({ input: { id, line_id, ...req.validatedBody } })
  await answerBasket(req, res, id)
}
