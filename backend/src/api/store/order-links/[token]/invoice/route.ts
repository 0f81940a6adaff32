import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { renderInvoice } from "@ovop/documents"
import { orderOfToken } from "../../../../../order-link"
import { invoiceData } from "../../../../../reads/invoice"
import { readOrderPage } from "../../../../../reads/order-page"
import { Refusal } from "../../../../../refusal"
import { issueInvoiceWorkflow } from "../../../../../workflows/document/workflows/issue-invoice"

/** The invoice of an order, as a PDF to print, for whoever holds the order's private link. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const order_id = orderOfToken(String(req.params.token))
  const order = order_id && (await readOrderPage(req.scope, order_id))
  if (!order) throw new Refusal("not_found")
  const { result } = await issueInvoiceWorkflow(req.scope).run({ input: { order_id } })
  res.setHeader("content-type", "application/pdf")
  res.setHeader("content-disposition", `inline; filename="${result.number}.pdf"`)
  res.setHeader("cache-control", "private, no-store")
  res.setHeader("x-robots-tag", "noindex, nofollow")
  res.send(Buffer.from(renderInvoice(invoiceData(order, result))))
}
