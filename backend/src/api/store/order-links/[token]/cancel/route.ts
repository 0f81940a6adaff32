import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CancelOrder, OrderView } from "@ovop/contracts"
import { orderOfToken } from "../../../../../order-link"
import { readOrderPage } from "../../../../../reads/order-page"
import { Refusal } from "../../../../../refusal"
import { cancelConsignmentsWorkflow } from "../../../../../workflows/consignment/workflows/cancel-consignments"
import { readIdempotencyKey } from "../../../../middleware/read-idempotency-key"

/** Cancels what has not been sent, for whoever holds the order's private link. */
export async function POST(req: MedusaRequest<CancelOrder>, res: MedusaResponse<OrderView>): Promise<void> {
  const order_id = orderOfToken(String(req.params.token))
  if (!order_id || !(await readOrderPage(req.scope, order_id))) throw new Refusal("not_found")
  const { consignment = null, reason, note = null } = req.validatedBody
  await cancelConsignmentsWorkflow(req.scope).run({
    input: {
      order_id,
      number: consignment,
      id: null,
      actor: "buyer",
      actor_id: null,
      reason,
      note,
      only_unpaid: false,
      refusal: "too_late_to_cancel",
      idempotency: { scope: order_id, ...readIdempotencyKey(req) },
    },
  })
  const order = await readOrderPage(req.scope, order_id)
  if (!order) throw new Error(`Order ${order_id} was cancelled and cannot be read.`)
  res.setHeader("cache-control", "no-store")
  res.json(order)
}
