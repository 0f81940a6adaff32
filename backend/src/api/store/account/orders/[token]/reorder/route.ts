import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type { AccountBasket, routes } from "@ovop/contracts"
import { orderOfToken } from "../../../../../../order-link"
import { ownsOrder } from "../../../../../../reads/account-orders"
import { Refusal } from "../../../../../../refusal"
import { reorderWorkflow } from "../../../../../../workflows/basket/workflows/reorder"
import { callerOf } from "../../../../../middleware/account"
import { salesChannelOf } from "../../../../../sales-channel"
import { answerAccountBasket } from "../../../basket/answer-account-basket"

type Body = z.output<typeof routes.reorder.body>

/** Only for orders of one's own history, though the link alone would show the order. */
export async function POST(req: MedusaRequest<Body>, res: MedusaResponse<AccountBasket>): Promise<void> {
  const { customer_id } = callerOf(req)
  const order_id = orderOfToken(String(req.params.token))
  const sql = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  if (!order_id || !(await ownsOrder(sql, customer_id, order_id))) throw new Refusal("not_found")
  const { result } = await reorderWorkflow(req.scope).run({
    input: { customer_id, order_id, sales_channel_id: salesChannelOf(req), ...req.validatedBody },
  })
  await answerAccountBasket(req, res, result.left_out)
}
