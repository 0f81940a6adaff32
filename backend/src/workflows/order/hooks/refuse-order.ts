import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import type { ErrorCode } from "@ovop/contracts"
import { addressFaults, recipientFaults } from "../../../address-faults"
import { paymentMethods, paymentMethodsFor } from "../../../payment-methods"
import { addressView, recipientView } from "../../../reads/address-view"
import { amountText, isPayable } from "../../../reads/amounts"
import { type BasketFacts, readBasketFacts } from "../../../reads/basket-facts"
import { basketProblems } from "../../../reads/basket-problems"
import { choiceOf, deliveryDrifts } from "../../../reads/delivery-standing"
import { readSqlOf } from "../../../reads/discovery/read-sql"
import { isRateStale } from "../../../reads/exchange-rates"
import { priceDrifts } from "../../../reads/price-drift"
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

/** A payment that was prepared for another total, or in a way that is not offered for this order. */
function paymentRefusal({ cart }: BasketFacts): ErrorCode | undefined {
  const sessions = cart.payment_collection?.payment_sessions ?? []
  const payable = (amount: BigNumberInput) => amountText(amount, cart.currency_code)
  if (sessions.some((session) => payable(session.amount) !== payable(cart.total))) return "basket_changed"
  const place = {
    country_code: cart.shipping_address?.country_code ?? null,
    currency_code: cart.currency_code,
  }
  const offered = new Set<string>(
    paymentMethodsFor(place).map((method) => paymentMethods[method].provider_id),
  )
  if (sessions.some((session) => !offered.has(session.provider_id))) return "payment_method_unavailable"
  return undefined
}

/** Who and where must be known as far as something is sent there. */
function addressRefusal({ cart }: BasketFacts): ErrorCode | undefined {
  const row = cart.shipping_address
  const isPosted = cart.shipping_methods.some((method) => method.data?.service !== "pick_up")
  if (isPosted) {
    const address = addressView(row)
    return !address || addressFaults(address).length > 0 ? "delivery_missing" : undefined
  }
  const recipient = recipientView(row)
  const country = row?.country_code ?? "kh"
  return !recipient || recipientFaults(recipient, country).length > 0 ? "delivery_missing" : undefined
}

/** Goods abroad are paid in dollars, in the region that knows how; a cart in another was moved by hand. */
function isInItsRegion({ cart, destination }: BasketFacts): boolean {
  return (destination.country_code !== "kh") === (cart.region?.metadata?.market === "world")
}

function firstRefusal(facts: BasketFacts): ErrorCode | undefined {
  const { cart, sellers } = facts
  // The mark that recovery finds an order by; core lets anybody who holds the cart's id overwrite metadata.
  if (cart.metadata?.cart_id !== cart.id) return "basket_changed"
  if (sellers.length === 0) return "basket_empty"
  const [problem] = basketProblems(facts, new Date())
  if (problem) return problem.code
  const offered = sellers.flatMap(({ parcel }) =>
    cart.shipping_methods.filter((method) => choiceOf(method, parcel)),
  )
  if (offered.length !== cart.shipping_methods.length) return "delivery_unavailable"
  if (cart.items.some((item) => !isWhole(item.quantity))) return "basket_changed"
  const address = addressRefusal(facts)
  if (address) return address
  if (!isInItsRegion(facts)) return "basket_changed"
  if (!pricesArePayable(facts)) return "price_not_whole"
  if (priceDrifts(facts).length > 0 || deliveryDrifts(facts).length > 0) return "basket_changed"
  return paymentRefusal(facts)
}

/**
 * Every refusal of an order lives here, so that a webhook which completes a cart meets it too. Core asks again
 * for a cart that already became an order; that one is not judged by what changed since, but it must be whole.
 */
completeCartWorkflow.hooks.validate(async ({ cart: { id } }, { container }) => {
  const sql = readSqlOf(container)
  const made = await sql<{ whole: boolean }>(
    `select oc.order_id is not null and exists (
              select 1 from consignment s where s.order_id = o.id and s.deleted_at is null) as whole
       from "order" o left join order_cart oc on oc.order_id = o.id and oc.deleted_at is null
      where o.metadata->>'cart_id' = ? and o.deleted_at is null
        and (o.status <> 'canceled' or oc.order_id is not null)`,
    [id],
  )
  if (made.some((row) => !row.whole)) throw new Refusal("order_in_progress")
  if (made.length > 0) return
  const facts = await readBasketFacts(sql, id)
  const refusal = firstRefusal(facts)
  if (refusal) throw new Refusal(refusal)
  if (isRateStale(facts.rate.day, new Date())) throw new Refusal("rate_stale")
})
