import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import type { OrderView } from "@ovop/contracts"
import { addressView, recipientView } from "./address-view"
import { amountText } from "./amounts"
import { buyerConsignment } from "./buyer-consignment"
import type { ConsignmentRow } from "./consignment-row"
import { readSqlOf } from "./discovery/read-sql"
import { type OrderPageRow, readOrderPageRow } from "./order-page-rows"
import { orderPaymentView, readPaymentStandings } from "./payment-standing"

/** An order as its buyer sees it, out of what was frozen when it was placed. Undefined when there is none. */
export async function readOrderPage(container: MedusaContainer, id: string): Promise<OrderView | undefined> {
  const order = await readOrderPageRow(readSqlOf(container), id)
  return order && (await orderPage(container, order))
}

/** The same of an order that is read already. */
export async function orderPage(
  container: MedusaContainer,
  order: OrderPageRow,
): Promise<OrderView | undefined> {
  const { consignments: rows, handles } = order
  const recipient = recipientView(order.shipping_address)
  const standing = (await readPaymentStandings(container, [order.id])).get(order.id)
  const [first] = rows
  if (!recipient || !first || !standing) return undefined
  const sorted = [...rows].sort((a, b) => a.number.localeCompare(b.number, "en", { numeric: true }))
  const sum = (pick: (row: ConsignmentRow) => BigNumberInput) =>
    amountText(MathBN.sum(0, ...rows.map(pick)), order.currency_code)
  const payment = orderPaymentView(standing)
  return {
    number: Number(order.display_id),
    placed_at: new Date(order.created_at).toISOString(),
    locale: order.locale === "en-US" ? "en" : "km",
    currency: order.currency_code,
    payment_method: payment.method,
    payment,
    recipient,
    address: addressView(order.shipping_address),
    consignments: sorted.map((row) => buyerConsignment(row, handles[row.association_id] ?? "")),
    items_total: sum((row) => row.items_total),
    shipping_total: sum((row) => row.shipping_total),
    vat_included: sum((row) => row.vat_included),
    total: sum((row) => row.total),
    cancelled_total: sum((row) =>
      row.status === "cancelled" ? MathBN.sub(row.total, row.credited_total) : 0,
    ),
    credited_total: sum((row) => row.credited_total),
    rate: { khr_per_usd: MathBN.convert(first.khr_per_usd).toFixed(), day: first.rate_day },
  }
}
