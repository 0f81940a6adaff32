import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { sellersOf } from "../../../reads/basket-facts"
import { readBasketOffer } from "../../../reads/basket-offer"
import { checkoutBasket } from "../../../reads/checkout-basket"
import { readCheckoutGround } from "../../../reads/checkout-ground"
import { readSqlOf } from "../../../reads/discovery/read-sql"
import { readGoodsOfVariants } from "../../../reads/goods-rows"
import { refusedCheckout } from "../../../refusal"
import { addressRowOf, type CheckoutInput, cartOfCheckout } from "../cart-of-checkout"
import { type PlannedOrder, planOrder } from "../plan-order"
import { type TaxedCart, taxedCart } from "../taxed-cart"

type Input = CheckoutInput & { payment_provider_id: string }

/** An order that only has to be written, or a cart that core has something to give off of first. */
export type ReadCheckout = { plan: PlannedOrder; cart: null } | { plan: null; cart: TaxedCart }

const NUMBER = `select nextval(pg_get_serial_sequence('"order"', 'display_id'))::int as display_id`

/** Reads what was sent against the market as it is now. Refuses with every problem at once. */
export const readCheckoutStep = createStep("read-checkout", async (input: Input, { container }) => {
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
  const whole = cartOfCheckout(input, basket, ground)
  const cart = await taxedCart(whole, basket.region.automatic_taxes, container)
  if (ground.has_promotions) return new StepResponse<ReadCheckout>({ plan: null, cart })
  const [next] = await sql<{ display_id: number }>(NUMBER)
  const plan = planOrder({ input, basket, cart }, Number(next?.display_id))
  return new StepResponse<ReadCheckout>({ plan, cart: null })
})
