import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { Basket, routes } from "@ovop/contracts"
import { createBasketWorkflow } from "../../../workflows/basket/workflows/create-basket"
import { openAccountBasketWorkflow } from "../../../workflows/basket/workflows/open-account-basket"
import { callerOrNobody } from "../../middleware/account"
import { salesChannelOf } from "../../sales-channel"
import { answerBasket } from "./answer-basket"

type Body = z.output<typeof routes.createBasket.body>

/** Starts a guest's basket; who is signed in gets the one of the account, if it is open. */
export async function POST(req: MedusaRequest<Body>, res: MedusaResponse<Basket>): Promise<void> {
  const input = { ...req.validatedBody, sales_channel_id: salesChannelOf(req) }
  const customer_id = callerOrNobody(req)?.customer_id
  const { result } = customer_id
    ? await openAccountBasketWorkflow(req.scope).run({ input: { ...input, customer_id } })
    : await createBasketWorkflow(req.scope).run({ input })
  await answerBasket(req, res, result.id)
}
