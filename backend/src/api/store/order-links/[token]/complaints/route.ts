import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { OpenComplaint, OrderView } from "@ovop/contracts"
import { orderOfToken } from "../../../../../order-link"
import { readOrderPage } from "../../../../../reads/order-page"
import { Refusal } from "../../../../../refusal"
import { openComplaintWorkflow } from "../../../../../workflows/complaint/workflows/open-complaint"
import { asBuyerOf } from "../../../../../workflows/consignment/doer"
import { readIdempotencyKey } from "../../../../middleware/read-idempotency-key"

/** A buyer complains about goods that arrived. */
export async function POST(req: MedusaRequest<OpenComplaint>, res: MedusaResponse<OrderView>): Promise<void> {
  const order_id = orderOfToken(String(req.params.token))
  const order = order_id ? await readOrderPage(req.scope, order_id) : undefined
  const complaint = req.validatedBody
  const consignment = order?.consignments.find(({ number }) => number === complaint.consignment)
  if (!order_id || !consignment) throw new Refusal("not_found")
  await openComplaintWorkflow(req.scope).run({
    input: {
      consignment_id: consignment.id,
      complaint,
      idempotency: { scope: order_id, ...readIdempotencyKey(req) },
      ...asBuyerOf(order_id),
    },
  })
  res.setHeader("cache-control", "no-store")
  res.json((await readOrderPage(req.scope, order_id)) ?? order)
}
