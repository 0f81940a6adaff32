import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import type { ErrorCode } from "@ovop/contracts"
import { addressFaults, recipientFaults } from "../address-faults"
import { paymentMethods, paymentMethodsFor } from "../payment-methods"
import { addressView, recipientView } from "./address-view"
import { amountText, isPayable } from "./amounts"
import type { BasketFacts } from "./basket-facts"
import { basketProblems } from "./basket-problems"
import { choiceOf, deliveryDrifts } from "./delivery-standing"
import { isRateStale } from "./exchange-rates"
import { priceDrifts } from "./price-drift"

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

/** The first thing that forbids a basket to become an order, whichever way it came to be ordered. */
export function orderRefusal(facts: BasketFacts, now: Date): ErrorCode | undefined {
  const { cart, sellers } = facts
  // The mark that recovery finds an order by; core lets anybody who holds the cart's id overwrite metadata.
  if (cart.metadata?.cart_id !== cart.id) return "basket_changed"
  if (sellers.length === 0) return "basket_empty"
  const [problem] = basketProblems(facts, now)
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
  const payment = paymentRefusal(facts)
  if (payment) return payment
  return isRateStale(facts.rate.day, now) ? "rate_stale" : undefined
}
