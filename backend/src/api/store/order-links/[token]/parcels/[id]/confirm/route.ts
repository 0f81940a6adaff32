import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { OrderView } from "@ovop/contracts"
import { orderOfToken } from "../../../../../../../order-link"
import { readOrderPage } from "../../../../../../../reads/order-page"
import { Refusal } from "../../../../../../../refusal"
import { asBuyerOf } from "../../../../../../../workflows/consignment/doer"
import { deliverParcelWorkflow } from "../../../../../../../workflows/consignment/workflows/deliver-parcel"
import { readIdempotencyKey } from "../../../../../../middleware/read-idempotency-key"

/** The buyer says that a parcel has arrived. A parcel of another order is as absent as one that never was. */
export async function POST(req: MedusaRequest, res: MedusaResponse<OrderView>): Promise<void> {
  const order_id = orderOfToken(String(req.params.token))
  const order = order_id ? await readOrderPage(req.scope, order_id) : undefined
  const parcel_id = String(req.params.id)
  const consignment = order?.consignments.find(({ parcels }) => parcels.some(({ id }) => id === parcel_id))
  if (!order_id || !consignment) throw new Refusal("not_found")
  await deliverParcelWorkflow(req.scope).run({
    input: {
      id: consignment.id,
      parcel_id,
      code: null,
      cash: null,
      idempotency: { scope: order_id, ...readIdempotencyKey(req) },
      ...asBuyerOf(order_id),
    },
  })
  res.setHeader("cache-control", "no-store")
  res.json((await readOrderPage(req.scope, order_id)) ?? order)
}
