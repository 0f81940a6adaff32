import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type { PlacedOrder, routes } from "@ovop/contracts"
import { orderToken } from "../../../../../order-link"
import { paymentMethods } from "../../../../../payment-methods"
import { placeOrderWorkflow } from "../../../../../workflows/order/workflows/place-order"
import { readIdempotencyKey } from "../../../../middleware/read-idempotency-key"

type Body = z.output<typeof routes.placeOrder.body>

export async function POST(req: MedusaRequest<Body>, res: MedusaResponse<PlacedOrder>): Promise<void> {
  const { payment_method, expected_total } = req.validatedBody
  const { result } = await placeOrderWorkflow(req.scope).run({
    input: {
      cart_id: String(req.params.id),
      expected_total,
      payment_provider_id: paymentMethods[payment_method].provider_id,
      idempotency: readIdempotencyKey(req),
    },
  })
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["id", "display_id"],
    filters: { id: result.id },
  })
  const [order] = data
  if (!order) throw new Error(`Order ${result.id} was placed and cannot be read.`)
  res.json({ order_number: Number(order.display_id), token: orderToken(order.id) })
}
