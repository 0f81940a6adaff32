import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { AccountBasket, routes } from "@ovop/contracts"
import { adoptBasketWorkflow } from "../../../../workflows/basket/workflows/adopt-basket"
import { callerOf } from "../../../middleware/account"
import { answerAccountBasket } from "./answer-account-basket"

type Body = z.output<typeof routes.adoptBasket.body>

export async function GET(req: MedusaRequest, res: MedusaResponse<AccountBasket>): Promise<void> {
  await answerAccountBasket(req, res, [])
}

export async function POST(req: MedusaRequest<Body>, res: MedusaResponse<AccountBasket>): Promise<void> {
  const { customer_id } = callerOf(req)
  const { result } = await adoptBasketWorkflow(req.scope).run({
    input: { customer_id, ...req.validatedBody },
  })
  await answerAccountBasket(req, res, result.left_out)
}
