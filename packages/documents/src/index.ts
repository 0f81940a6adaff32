export { type InvoiceData, type InvoicePart, renderInvoice } from "./render-invoice.js"
