import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { sellersOf } from "../../../reads/basket-facts"
import { readBasketOffer } from "../../../reads/basket-offer"
import { checkoutBasket } from "../../../reads/checkout-basket"
import { readCheckoutGround } from "../../../reads/checkout-ground"
import { readSqlOf } from "../../../reads/discovery/read-sql"
import { readGoodsOfVariants } from "../../../reads/goods-rows"
import { refusedCheckout } from "../../../refusal"
import { addressRowOf, type CheckoutInput, cartOfCheckout } from "../cart-of-checkout"

/**
 * Reads what was sent against the market as it is now. Refuses with every problem at once; otherwise answers the
 * cart to be written and whether core has something to give off.
 */
export const readCheckoutStep = createStep("read-checkout", async (input: CheckoutInput, { container }) => {
  const sql = readSqlOf(container)
  const { body } = input
  const [ground, goods] = await Promise.all([
    readCheckoutGround(sql, input.customer_id),
    readGoodsOfVariants(
      sql,
      body.lines.map(({ variant_id }) => variant_id),
    ),
  ])
  const offer = await readBasketOffer(
    sql,
    sellersOf(goods).map(({ km }) => km),
  )
  const basket = checkoutBasket({ body, address: addressRowOf(body), ground, goods, offer, now: new Date() })
  if (basket.problems.length > 0) throw refusedCheckout(basket.problems)
  return new StepResponse({
    cart: cartOfCheckout(input, basket, ground),
    automatic_taxes: basket.region.automatic_taxes,
    has_promotions: ground.has_promotions,
  })
})
