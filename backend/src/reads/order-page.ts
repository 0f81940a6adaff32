import type { BigNumberInput, InferTypeOf } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import type { ConsignmentView, Currency, OrderView } from "@ovop/contracts"
import type { Consignment } from "../modules/consignment/models/consignment"
import { amountText } from "./amounts"
import type { CartRow } from "./basket-facts"
import { addressView } from "./basket-view"
import { bilingual, type Query } from "./bilingual"

type ConsignmentRow = InferTypeOf<typeof Consignment>
type OrderRow = {
  id: string
  display_id: number
  created_at: string | Date
  locale: string | null
  currency_code: Currency
  shipping_address: CartRow["shipping_address"]
}
type Graph = <Row>(read: object) => Promise<{ data: Row[] }>

function consignmentView(row: ConsignmentRow, handle: string): ConsignmentView {
  const amount = (value: BigNumberInput) => amountText(value, row.currency_code as Currency)
  return {
    number: row.number,
    association: {
      id: row.association_id,
      handle,
      name: bilingual(row.association_name_km, row.association_name_en),
    },
    status: row.status,
    lines: row.lines.map((line) => ({
      title: bilingual(line.title_km, line.title_en),
      pack: bilingual(line.pack_km, line.pack_en),
      quantity: line.quantity,
      unit_price: amount(line.unit_price),
      total: amount(line.total),
    })),
    items_total: amount(row.items_total),
    shipping: {
      name: bilingual(row.shipping_name_km, row.shipping_name_en),
      amount: amount(row.shipping_total),
    },
    vat_included: amount(row.vat_included),
    total: amount(row.total),
    amount_to_collect: amount(row.amount_to_collect),
  }
}

/** An order as its buyer sees it, out of what was frozen when it was placed. Undefined when there is none. */
export async function readOrderPage(query: Query, id: string): Promise<OrderView | undefined> {
  const graph = query.graph as Graph
  const { data: orders } = await graph<OrderRow>({
    entity: "order",
    fields: ["id", "display_id", "created_at", "locale", "currency_code", "shipping_address.*"],
    filters: { id },
  })
  const [order] = orders
  const address = order && addressView(order.shipping_address)
  const { data: rows } = await graph<ConsignmentRow>({
    entity: "consignment",
    fields: ["*", "lines.*"],
    filters: { order_id: id },
  })
  if (!order || !address || rows.length === 0) return undefined
  const { data: associations } = await graph<{ id: string; handle: string }>({
    entity: "association",
    fields: ["id", "handle"],
    filters: { id: rows.map((row) => row.association_id) },
  })
  const handles = new Map(associations.map((row) => [row.id, row.handle]))
  const sorted = [...rows].sort((a, b) => a.number.localeCompare(b.number, "en", { numeric: true }))
  const sum = (pick: (row: ConsignmentRow) => BigNumberInput) =>
    amountText(MathBN.sum(0, ...rows.map(pick)), order.currency_code)
  return {
    number: Number(order.display_id),
    placed_at: new Date(order.created_at).toISOString(),
    locale: order.locale === "en-US" ? "en" : "km",
    currency: order.currency_code,
    payment_method: "cash_on_delivery",
    address,
    consignments: sorted.map((row) => consignmentView(row, handles.get(row.association_id) ?? "")),
    items_total: sum((row) => row.items_total),
    shipping_total: sum((row) => row.shipping_total),
    vat_included: sum((row) => row.vat_included),
    total: sum((row) => row.total),
  }
}
