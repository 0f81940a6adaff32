import { MathBN } from "@medusajs/framework/utils"
import type { OrderView } from "@ovop/contracts"
import type { InvoiceData } from "@ovop/documents"
import { env } from "../env"
import { addressLines, provinceName } from "./address-lines"
import { amountText } from "./amounts"

/**
 * What stands on the invoice of an order. A gift's words do not: the paper is for whoever pays. Its VAT is that of
 * what is billed, so a cancelled part carries none of it.
 */
export function invoiceData(order: OrderView, issued: { number: string; issued_at: string }): InvoiceData {
  const billed = order.consignments.filter(({ status }) => status !== "cancelled")
  return {
    ...issued,
    order_number: order.number,
    placed_at: order.placed_at,
    currency: order.currency,
    buyer: { ...order.recipient, lines: addressLines(order.address) },
    parts: order.consignments.map((part) => ({
      number: part.number,
      seller: part.association.name,
      province: provinceName(part.province_code),
      status: part.status,
      lines: part.lines,
      shipping: part.shipping,
      items_total: part.items_total,
      vat_included: part.vat_included,
      total: part.total,
    })),
    total: order.total,
    cancelled_total: amountText(MathBN.add(order.cancelled_total, order.credited_total), order.currency),
    due: order.payment.due,
    vat_included: amountText(MathBN.sum(0, ...billed.map((part) => part.vat_included)), order.currency),
    rate: order.rate,
    payment: order.payment,
    demonstration: env.DEMO_DATA,
  }
}
