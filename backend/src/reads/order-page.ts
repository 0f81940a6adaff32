import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MathBN } from "@medusajs/framework/utils"
import type { Currency, OrderView } from "@ovop/contracts"
import { addressView, recipientView } from "./address-view"
import { amountText } from "./amounts"
import type { AddressRow } from "./basket-rows"
import { buyerConsignment } from "./buyer-consignment"
import { CONSIGNMENT_FIELDS, type ConsignmentRow } from "./consignment-row"
import { orderPaymentView, readPaymentStandings } from "./payment-standing"

type OrderRow = {
  id: string
  display_id: number
  created_at: string | Date
  locale: string | null
  currency_code: Currency
  shipping_address: AddressRow | null
}
type Graph = <Row>(read: object) => Promise<{ data: Row[] }>

/** An order as its buyer sees it, out of what was frozen when it was placed. Undefined when there is none. */
export async function readOrderPage(container: MedusaContainer, id: string): Promise<OrderView | undefined> {
  const graph = container.resolve(ContainerRegistrationKeys.QUERY).graph as Graph
  const { data: orders } = await graph<OrderRow>({
    entity: "order",
    fields: ["id", "display_id", "created_at", "locale", "currency_code", "shipping_address.*"],
    filters: { id },
  })
  const [order] = orders
  const recipient = order && recipientView(order.shipping_address)
  const { data: rows } = await graph<ConsignmentRow>({
    entity: "consignment",
    fields: CONSIGNMENT_FIELDS,
    filters: { order_id: id },
  })
  const standing = (await readPaymentStandings(container, [id])).get(id)
  const [first] = rows
  if (!order || !recipient || !first || !standing) return undefined
  const { data: associations } = await graph<{ id: string; handle: string }>({
    entity: "association",
    fields: ["id", "handle"],
    filters: { id: rows.map((row) => row.association_id) },
  })
  const handles = new Map(associations.map((row) => [row.id, row.handle]))
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
    consignments: sorted.map((row) => buyerConsignment(row, handles.get(row.association_id) ?? "")),
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
