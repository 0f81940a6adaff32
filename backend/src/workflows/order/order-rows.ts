import type { BigNumberInput } from "@medusajs/framework/types"
import {
  BigNumber,
  createRawPropertiesFromBigNumber,
  generateEntityId,
  OrderStatus,
} from "@medusajs/framework/utils"
import { amountColumns } from "./amount-columns"
import type { Rows } from "./insert-rows"
import type { TaxedCart, TaxLine } from "./taxed-cart"

/** What is decided of an order before it is written. */
export type OrderNames = {
  order_id: string
  display_id: number
  /** Ids of the order's lines by those of the cart's. */
  lines: ReadonlyMap<string, string>
  total: BigNumberInput
}

/** The sums of an order of which nothing is paid, as core's module keeps them beside it. */
function summaryOf(total: BigNumberInput) {
  const totals: Record<string, BigNumber> = {}
  for (const name of ["transaction", "paid", "refunded", "credit_line"])
    totals[`${name}_total`] = new BigNumber(0)
  for (const name of [
    "original_order_total",
    "current_order_total",
    "pending_difference",
    "accounting_total",
  ])
    totals[name] = new BigNumber(total)
  createRawPropertiesFromBigNumber(totals)
  return totals
}

const taxesOf = (prefix: string, owner: object, lines: readonly TaxLine[]) =>
  lines.map(({ rate, ...line }) => ({
    id: generateEntityId(undefined, prefix),
    ...owner,
    ...line,
    ...amountColumns("rate", rate as BigNumberInput),
  }))

const NOTHING_DONE = [
  "fulfilled_quantity",
  "delivered_quantity",
  "shipped_quantity",
  "return_requested_quantity",
  "return_received_quantity",
  "return_dismissed_quantity",
  "written_off_quantity",
].map((name) => amountColumns(name, 0))

/** The order that a cart becomes, as the rows that core's module would keep of it. */
export function orderRows(cart: TaxedCart, { order_id, display_id, lines, total }: OrderNames): Rows {
  const [shipping, billing] = [cart.shipping_address, cart.billing_address].map((address) => ({
    id: generateEntityId(undefined, "ordaddr"),
    ...address,
  }))
  const methods = cart.shipping_methods.map((method) => ({
    ...method,
    id: generateEntityId(undefined, "ordsm"),
  }))
  const version = 1
  const items = cart.items.map((item) => ({ ...item, id: String(lines.get(item.id)) }))
  return {
    order_address: [shipping, billing].flatMap((address) => address ?? []),
    order: [
      {
        id: order_id,
        display_id,
        version,
        status: OrderStatus.PENDING,
        region_id: cart.region_id,
        customer_id: cart.customer_id ?? null,
        sales_channel_id: cart.sales_channel_id,
        email: cart.email ?? null,
        currency_code: cart.currency_code,
        locale: cart.locale,
        metadata: cart.metadata,
        no_notification: false,
        shipping_address_id: shipping?.id,
        billing_address_id: billing?.id,
      },
    ],
    order_summary: [
      { id: generateEntityId(undefined, "ordsum"), order_id, version, totals: summaryOf(total) },
    ],
    order_line_item: items.map(({ tax_lines: _, quantity: __, unit_price, ...item }) => ({
      ...item,
      ...amountColumns("unit_price", unit_price),
    })),
    order_item: items.map(({ id, quantity, metadata }) => ({
      ...{ id: generateEntityId(undefined, "orditem"), order_id, version, item_id: id, metadata },
      ...amountColumns("quantity", quantity),
      ...Object.assign({}, ...NOTHING_DONE),
    })),
    order_line_item_tax_line: items.flatMap(({ id, tax_lines }) =>
      taxesOf("ordlitxl", { item_id: id }, tax_lines),
    ),
    order_shipping_method: methods.map(({ tax_lines: _, amount, ...method }) => ({
      ...method,
      ...amountColumns("amount", amount),
    })),
    order_shipping: methods.map(({ id }) => ({
      ...{ id: generateEntityId(undefined, "ordspmv"), order_id, version, shipping_method_id: id },
    })),
    order_shipping_method_tax_line: methods.flatMap(({ id, tax_lines }) =>
      taxesOf("ordsmtxl", { shipping_method_id: id }, tax_lines),
    ),
  }
}

/** What ties an order to the cart it came from and both to their payment. */
export function linkRows(ids: { order_id: string; cart_id: string; payment_collection_id: string }): Rows {
  const { order_id, cart_id, payment_collection_id } = ids
  const link = (prefix: string, ends: object) => [{ id: generateEntityId(undefined, prefix), ...ends }]
  return {
    order_cart: link("ordercart", { order_id, cart_id }),
    cart_payment_collection: link("capaycol", { cart_id, payment_collection_id }),
    order_payment_collection: link("ordpay", { order_id, payment_collection_id }),
  }
}
