import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { Basket, routes } from "@ovop/contracts"
import { changeBasketWorkflow } from "../../../../workflows/basket/workflows/change-basket"
import { answerBasket } from "../answer-basket"

type Body = z.output<typeof routes.changeBasket.body>

export async function GET(req: MedusaRequest, res: MedusaResponse<Basket>): Promise<void> {
  await answerBasket(req, res, String(req.params.id))
}

export async function POST(req: MedusaRequest<Body>, res: MedusaResponse<Basket>): Promise<void> {
  const id = String(req.params.id)
  await changeBasketWorkflow(req.scope).run({ input: { id, ...req.validatedBody } })
  await answerBasket(req, res, id)
}
