import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { Basket } from "@ovop/contracts"
import { readBasketFacts } from "../../../reads/basket-facts"
import { basketView } from "../../../reads/basket-view"
import { deliveryDrifts } from "../../../reads/delivery-standing"
import { readSqlOf } from "../../../reads/discovery/read-sql"
import { priceDrifts } from "../../../reads/price-drift"
import { Refusal } from "../../../refusal"
import { repriceBasketWorkflow } from "../../../workflows/basket/workflows/reprice-basket"

/**
 * Answers with a basket as it stands now; every change of a basket answers so. Goods and deliveries that lay in it
 * while prices moved get today's, because that is what an order is held to; each says what it was before.
 */
export async function answerBasket(
  req: MedusaRequest,
  res: MedusaResponse<Basket>,
  id: string,
): Promise<void> {
  const sql = readSqlOf(req.scope)
  let facts = await readBasketFacts(sql, id)
  if (facts.cart.completed_at) throw new Refusal("basket_completed")
  const drifts = priceDrifts(facts)
  if (drifts.length > 0 || deliveryDrifts(facts).length > 0) {
    await repriceBasketWorkflow(req.scope).run({
      input: { id, currency: facts.cart.currency_code, drifts },
    })
    facts = await readBasketFacts(sql, id)
  }
  res.setHeader("cache-control", "no-store")
  res.json(basketView(facts, new Date()))
}
