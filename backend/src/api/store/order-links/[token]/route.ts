import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { OrderView } from "@ovop/contracts"
import { orderOfToken } from "../../../../order-link"
import { readOrderPage } from "../../../../reads/order-page"
import { Refusal } from "../../../../refusal"

/** An order by its private link. A forged token and an order that is gone get the same answer. */
export async function GET(req: MedusaRequest, res: MedusaResponse<OrderView>): Promise<void> {
  const id = orderOfToken(String(req.params.token))
  const order = id && (await readOrderPage(req.scope, id))
  if (!order) throw new Refusal("not_found")
  res.setHeader("cache-control", "no-store")
  res.json(order)
}
