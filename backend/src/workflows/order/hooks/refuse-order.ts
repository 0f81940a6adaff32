import type { BigNumberInput } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MathBN } from "@medusajs/framework/utils"
import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import type { ErrorCode } from "@ovop/contracts"
import { addressFaults } from "../../../address-faults"
import { amountText, isPayable } from "../../../reads/amounts"
import { type BasketFacts, readBasketFacts } from "../../../reads/basket-facts"
import { basketProblems } from "../../../reads/basket-problems"
import { addressView } from "../../../reads/basket-view"
import { readRate } from "../../../reads/order-facts"
import { Refusal } from "../../../refusal"

/** Prices in riel are whole and in dollars to the cent, or core's sums would end in halves. */
function pricesArePayable({ cart }: BasketFacts): boolean {
  const amounts = [
    ...cart.items.flatMap((item) => [item.unit_price, item.total]),
    cart.shipping_total,
    cart.total,
  ]
  return amounts.every((amount) => isPayable(amount, cart.currency_code))
}

const isWhole = (quantity: BigNumberInput): boolean => {
  const value = MathBN.convert(quantity)
  return value.isInteger() && value.gt(0)
}

/** A payment that was prepared for another total, or with a sum of its own. */
function paymentRefusal({ cart }: BasketFacts): ErrorCode | undefined {
  const sessions = cart.payment_collection?.payment_sessions ?? []
  const payable = (amount: BigNumberInput) => amountText(amount, cart.currency_code)
  if (sessions.some((session) => payable(session.amount) !== payable(cart.total))) return "basket_changed"
  return undefined
}

function firstRefusal(facts: BasketFacts): ErrorCode | undefined {
  const { cart, sellers } = facts
  // The mark that recovery finds an order by; core lets anybody who holds the cart's id overwrite metadata.
  if (cart.metadata?.cart_id !== cart.id) return "basket_changed"
  if (sellers.length === 0) return "basket_empty"
  const [problem] = basketProblems(facts, new Date())
  if (problem) return problem.code
  const offered = new Set(sellers.flatMap((seller) => seller.options.map((option) => option.km.id)))
  if (cart.shipping_methods.some((method) => !offered.has(method.shipping_option_id)))
    return "delivery_unavailable"
  if (cart.items.some((item) => !isWhole(item.quantity))) return "basket_changed"
  const address = addressView(cart.shipping_address)
  if (!address) return "delivery_missing"
  if (cart.shipping_address?.country_code !== "kh") return "address_outside_market"
  if (addressFaults(address).length > 0) return "delivery_missing"
  if (!pricesArePayable(facts)) return "price_not_whole"
  return paymentRefusal(facts)
}

/**
 * Every refusal of an order lives here, so that a webhook which completes a cart meets it too. Core asks again
 * for a cart that already became an order; that one is not judged by what changed since, but it must be whole.
 */
completeCartWorkflow.hooks.validate(async ({ cart: { id } }, { container }) => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const made = await knex.raw<{ rows: { whole: boolean }[] }>(
    `select oc.order_id is not null and exists (
              select 1 from consignment s where s.order_id = o.id and s.deleted_at is null) as whole
       from "order" o left join order_cart oc on oc.order_id = o.id and oc.deleted_at is null
      where o.metadata->>'cart_id' = ? and o.deleted_at is null and o.status <> 'canceled'`,
    [id],
  )
  if (made.rows.some((row) => !row.whole)) throw new Refusal("order_in_progress")
  if (made.rows.length > 0) return
  const refusal = firstRefusal(await readBasketFacts(query, id))
  if (refusal) throw new Refusal(refusal)
  if (!(await readRate(query)))
    throw new Error("No exchange rate has been published yet; orders need one to freeze.")
})
