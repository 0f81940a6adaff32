import { convertMoney, formatDate, formatMoney, formatNumber, formatPhone, messages } from "@ovop/i18n"
import { compileTemplate } from "./compile-template.js"

type Words = (typeof messages)["km" | "en"]["invoice"]
type Currency = "khr" | "usd"
type Bilingual = { km: string; en: string | null }

/** What one association sends and bills. Amounts are decimal texts in major units of the order's currency. */
export type InvoicePart = {
  number: string
  seller: Bilingual
  province: Bilingual
  status: keyof Words["status"]
  lines: { title: Bilingual; pack: Bilingual; quantity: number; unit_price: string; total: string }[]
  /** Null where nothing is handed over: a service. */
  shipping: { name: Bilingual; amount: string } | null
  items_total: string
  vat_included: string
  total: string
}

export type InvoiceData = {
  number: string
  /** ISO day or moment on which it was issued. */
  issued_at: string
  order_number: number
  placed_at: string
  currency: Currency
  buyer: { name: string; phone: string; lines: string[] }
  parts: InvoicePart[]
  total: string
  cancelled_total: string
  due: string
  vat_included: string
  rate: { khr_per_usd: string; day: string }
  payment: { method: keyof Words["method"]; state: keyof Words["state"] }
  /** Marks every page as no valid document. */
  demonstration: boolean
}

/** Leads of labels in both languages, Khmer first. */
function labels() {
  const { km, en } = messages
  const both = (key: Exclude<keyof Words, "status" | "method" | "state">) => [
    km.invoice[key],
    en.invoice[key],
  ]
  return {
    title: both("title"),
    number: both("number"),
    date: both("date"),
    order: both("order"),
    buyer: both("buyer"),
    phone: both("phone"),
    seller: both("seller"),
    consignment: both("consignment"),
    description: both("description"),
    quantity: both("quantity"),
    unitPrice: both("unitPrice"),
    amount: both("amount"),
    goods: both("goods"),
    delivery: both("delivery"),
    vatIncluded: both("vatIncluded"),
    subtotal: both("subtotal"),
    total: both("total"),
    cancelled: both("cancelled"),
    due: both("due"),
    inOther: both("inOther"),
    rate: both("rate"),
    payment: both("payment"),
    page: both("page"),
    demonstration: both("demonstration"),
    demonstrationText: both("demonstrationText"),
  }
}

const isSomething = (amount: string) => /[1-9]/.test(amount)
const dates = (iso: string) => [formatDate(iso, "km"), formatDate(iso, "en")]

function partView(part: InvoicePart, currency: Currency) {
  const money = (amount: string) => formatMoney(amount, currency)
  return {
    number: part.number,
    seller: part.seller,
    province: part.province,
    status: [messages.km.invoice.status[part.status], messages.en.invoice.status[part.status]],
    cancelled: part.status === "cancelled",
    lines: part.lines.map(({ title, pack, quantity, unit_price, total }) => ({
      title,
      pack,
      quantity: formatNumber(quantity),
      unit_price: money(unit_price),
      total: money(total),
    })),
    shipping: part.shipping && { name: part.shipping.name, amount: money(part.shipping.amount) },
    items_total: money(part.items_total),
    vat_included: isSomething(part.vat_included) ? money(part.vat_included) : null,
    total: money(part.total),
  }
}

/**
 * The invoice of one order: a section for each seller, the sums, and what they come to in the other currency at the
 * rate that was frozen with the order. A4, in Khmer and English.
 * @returns the PDF
 * @throws RangeError when an amount, a rate or a date cannot be read
 */
export function renderInvoice(invoice: InvoiceData): Uint8Array {
  const { currency, rate, payment } = invoice
  const money = (amount: string) => formatMoney(amount, currency)
  const other = convertMoney(invoice.due, currency, rate.khr_per_usd)
  const data = {
    label: labels(),
    number: invoice.number,
    issued: dates(invoice.issued_at),
    order: String(invoice.order_number),
    placed: dates(invoice.placed_at),
    buyer: { ...invoice.buyer, phone: formatPhone(invoice.buyer.phone) },
    parts: invoice.parts.map((part) => partView(part, currency)),
    total: money(invoice.total),
    cancelled: isSomething(invoice.cancelled_total) ? money(invoice.cancelled_total) : null,
    due: money(invoice.due),
    vat_included: isSomething(invoice.vat_included) ? money(invoice.vat_included) : null,
    other: formatMoney(other.amount, other.currency),
    rate: { day: dates(rate.day), text: `$1 = ${formatMoney(rate.khr_per_usd, "khr")}` },
    payment: [
      `${messages.km.invoice.method[payment.method]} · ${messages.km.invoice.state[payment.state]}`,
      `${messages.en.invoice.method[payment.method]} · ${messages.en.invoice.state[payment.state]}`,
    ],
    demonstration: invoice.demonstration,
  }
  return compileTemplate("invoice", data, invoice.issued_at)
}
