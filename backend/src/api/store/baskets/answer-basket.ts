import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Basket } from "@ovop/contracts"
import { readBasketFacts } from "../../../reads/basket-facts"
import { basketView } from "../../../reads/basket-view"
import { Refusal } from "../../../refusal"

/** Answers with a basket as it stands now; every change of a basket answers so. */
export async function answerBasket(
  req: MedusaRequest,
  res: MedusaResponse<Basket>,
  id: string,
): Promise<void> {
  const facts = await readBasketFacts(req.scope.resolve(ContainerRegistrationKeys.QUERY), id)
  if (facts.cart.completed_at) throw new Refusal("basket_completed")
  res.setHeader("cache-control", "no-store")
  res.json(basketView(facts, new Date()))
}
