import { createHash } from "node:crypto"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type { PlacedOrder, routes } from "@ovop/contracts"
import { orderToken } from "../../../../../order-link"
import { Refusal } from "../../../../../refusal"
import { placeOrderWorkflow } from "../../../../../workflows/order/workflows/place-order"

type Body = z.output<typeof routes.placeOrder.body>

/** Which of core's providers stands behind each way of paying. */
const PROVIDERS = { cash_on_delivery: "pp_system_default" } as const satisfies Record<
  Body["payment_method"],
  string
>

export async function POST(req: MedusaRequest<Body>, res: MedusaResponse<PlacedOrder>): Promise<void> {
  const key = req.headers["idempotency-key"]
  if (typeof key !== "string" || key.length === 0 || key.length > 100)
    throw new Refusal("idempotency_key_missing")
  const { payment_method, expected_total } = req.validatedBody
  const { result } = await placeOrderWorkflow(req.scope).run({
    input: {
      cart_id: String(req.params.id),
      expected_total,
      payment_provider_id: PROVIDERS[payment_method],
      idempotency: {
        key,
        body_hash: createHash("sha256").update(JSON.stringify(req.validatedBody)).digest("hex"),
      },
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
