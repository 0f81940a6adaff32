import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { CheckedOut, routes } from "@ovop/contracts"
import { checkoutBasketId } from "../../../../checkout-basket-id"
import { orderToken } from "../../../../order-link"
import { paymentMethods } from "../../../../payment-methods"
import { readCheckedOut } from "../../../../reads/checked-out"
import { readSqlOf } from "../../../../reads/discovery/read-sql"
import { checkOutWorkflow } from "../../../../workflows/order/workflows/check-out"
import { callerOrNobody } from "../../../middleware/account"
import { readIdempotencyKey } from "../../../middleware/read-idempotency-key"
import { salesChannelOf } from "../../../sales-channel"
import { listProblems } from "./list-problems"

type Body = z.output<typeof routes.checkOut.body>

/** Orders goods in one call: the order that the steps would have made, or all that stands in its way. */
export async function POST(req: MedusaRequest<Body>, res: MedusaResponse<CheckedOut>): Promise<void> {
  const body = req.validatedBody
  const idempotency = readIdempotencyKey(req)
  const customer_id = callerOrNobody(req)?.customer_id
  const { result } = await listProblems(
    checkOutWorkflow(req.scope).run({
      input: {
        cart_id: checkoutBasketId(customer_id, idempotency.key),
        body,
        sales_channel_id: salesChannelOf(req),
        customer_id,
        payment_provider_id: paymentMethods[body.payment_method].provider_id,
        idempotency,
      },
    }),
  )
  const order = await readCheckedOut(readSqlOf(req.scope), result.id)
  res.setHeader("cache-control", "no-store")
  res.json({ ...order, token: orderToken(result.id) })
}
