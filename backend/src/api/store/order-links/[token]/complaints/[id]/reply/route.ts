import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { OrderView, routes } from "@ovop/contracts"
import { orderOfToken } from "../../../../../../../order-link"
import { readOrderPage } from "../../../../../../../reads/order-page"
import { Refusal } from "../../../../../../../refusal"
import { moveComplaintWorkflow } from "../../../../../../../workflows/complaint/workflows/move-complaint"
import { asBuyerOf } from "../../../../../../../workflows/consignment/doer"
import { readIdempotencyKey } from "../../../../../../middleware/read-idempotency-key"

type Body = z.output<typeof routes.replyComplaint.body>

/** What the buyer says to an association's answer. */
export async function POST(req: MedusaRequest<Body>, res: MedusaResponse<OrderView>): Promise<void> {
  const order_id = orderOfToken(String(req.params.token))
  if (!order_id || !(await readOrderPage(req.scope, order_id))) throw new Refusal("not_found")
  await moveComplaintWorkflow(req.scope).run({
    input: {
      id: String(req.params.id),
      saying: { by: "buyer", reply: req.validatedBody },
      idempotency: { scope: order_id, ...readIdempotencyKey(req) },
      ...asBuyerOf(order_id),
    },
  })
  const order = await readOrderPage(req.scope, order_id)
  if (!order) throw new Error(`Order ${order_id} was replied to and cannot be read.`)
  res.setHeader("cache-control", "no-store")
  res.json(order)
}
