import { decorateCartTotals, generateEntityId } from "@medusajs/framework/utils"
import { amountText } from "../../reads/amounts"
import type { BasketFacts } from "../../reads/basket-facts"
import type { CartRow } from "../../reads/basket-rows"
import type { CheckoutBasket } from "../../reads/checkout-basket"
import { problemAt } from "../../reads/checkout-problem"
import type { OrderFacts, OrderRow } from "../../reads/order-facts"
import { orderRefusal } from "../../reads/order-refusal"
import { Refusal, refusedCheckout } from "../../refusal"
import { consignmentRows } from "../consignment/consignment-rows"
import { freezeConsignments } from "../consignment/freeze-consignments"
import type { CheckoutInput } from "./cart-of-checkout"
import { cartRows } from "./cart-rows"
import type { Rows } from "./insert-rows"
import { orderRows } from "./order-rows"
import { type ReservedUnits, reservationRows, unitsOf } from "./reserved-stock"
import type { TaxedCart } from "./taxed-cart"

/** An order that is judged, summed up and only has to be written. */
export type PlannedOrder = {
  cart_id: string
  order_id: string
  rows: Rows
  /** Units to be taken from what is free. */
  units: ReservedUnits[]
  /** What it comes to, as it will be paid. */
  amount: string
  currency_code: string
}

type Given = {
  input: CheckoutInput & { payment_provider_id: string }
  basket: CheckoutBasket
  cart: TaxedCart
}

/** The sums that core's own function makes of a cart's rows. It writes into the tax lines, so it gets its own. */
function summed(cart: TaxedCart): CartRow {
  const own = <Row extends { tax_lines: object[] }>(row: Row) => ({
    ...row,
    adjustments: [],
    tax_lines: row.tax_lines.map((line) => ({ ...line })),
  })
  const rows = {
    ...cart,
    credit_lines: [],
    items: cart.items.map(own),
    shipping_methods: cart.shipping_methods.map(own),
  }
  // The function's types know a cart only as core's modules answer it.
  return (decorateCartTotals as unknown as (cart: object) => CartRow)(rows)
}

/** The basket with core's sums and the payment that is about to be prepared, as it would be read back. */
function basketToJudge({ input, basket, cart }: Given, total: CartRow): BasketFacts {
  const { facts, region } = basket
  const amount = amountText(total.total, facts.cart.currency_code)
  const session = { id: "", provider_id: input.payment_provider_id, amount, status: "pending" }
  return {
    ...facts,
    cart: {
      ...total,
      metadata: cart.metadata as CartRow["metadata"],
      shipping_address: facts.cart.shipping_address,
      completed_at: null,
      region: { id: region.id, metadata: region.market ? { market: region.market } : null },
      payment_collection: { id: "", amount, payment_sessions: [session] },
    },
  }
}

/** The order as its consignments freeze it. */
function factsToFreeze({ input, basket, cart }: Given, order: OrderRow): OrderFacts {
  const { sellers, orphans, rate } = basket.facts
  const lines = [...sellers.flatMap((seller) => seller.lines), ...orphans]
  return {
    order: {
      ...order,
      metadata: cart.metadata as OrderRow["metadata"],
      shipping_address: basket.facts.cart.shipping_address,
      payment_collections: [{ payment_sessions: [{ provider_id: input.payment_provider_id }] }],
    },
    products: new Map(lines.map(({ product }) => [product.km.id, product])),
    sellers: sellers.map(({ association }) => association),
    options: sellers.flatMap(({ options }) => options),
    rate,
  }
}

/**
 * Works out an order whole before anything of it is written: the cart with its taxes, what core would make of it, the
 * consignments that freeze it and the units it takes. Judges it by what every order is judged by.
 * @throws Refusal
 */
export function planOrder(given: Given, display_id: number): PlannedOrder {
  const { input, basket, cart } = given
  const sums = summed(cart)
  const { currency_code } = sums
  const amount = amountText(sums.total, currency_code)
  const { expected_total } = input.body
  if (expected_total !== undefined && amount !== expected_total)
    throw refusedCheckout([problemAt("expected_total", "basket_changed")])
  const refusal = orderRefusal(basketToJudge(given, sums), new Date())
  if (refusal) throw new Refusal(refusal)

  const order_id = generateEntityId(undefined, "order")
  const lines = new Map(cart.items.map(({ id }) => [id, generateEntityId(undefined, "ordli")]))
  const order = {
    ...(sums as unknown as OrderRow),
    id: order_id,
    display_id,
    items: sums.items.map((item) => ({ ...item, id: String(lines.get(item.id)) })) as OrderRow["items"],
  }
  const wanted = new Map(
    [...basket.facts.sellers.flatMap((seller) => seller.lines), ...basket.facts.orphans].map((line) => [
      line.item.id,
      line,
    ]),
  )
  const reservations = cart.items.flatMap(({ id }, place) => {
    const line = wanted.get(String(basket.facts.cart.items[place]?.id))
    return line ? reservationRows(line, String(lines.get(id)), input.sales_channel_id) : []
  })
  return {
    cart_id: cart.id,
    order_id,
    rows: {
      ...cartRows(cart),
      ...orderRows(cart, { order_id, display_id, lines, total: sums.total }),
      ...consignmentRows(freezeConsignments(factsToFreeze(given, order))),
      reservation_item: reservations,
    },
    units: unitsOf(reservations),
    amount,
    currency_code,
  }
}
