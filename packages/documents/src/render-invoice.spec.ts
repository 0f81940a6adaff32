import { describe, expect, it } from "vitest"
import { type InvoiceData, type InvoicePart, renderInvoice } from "./render-invoice.js"

const part = (count: number, over: Partial<InvoicePart> = {}): InvoicePart => ({
  number: "1042-1",
  seller: { km: "សមាគមអ្នកផលិតម្រេចកំពត ភ្នំវ័រ", en: "Kampot pepper producers of Phnom Voar" },
  province: { km: "កំពត", en: "Kampot" },
  status: "placed",
  lines: Array.from({ length: count }, (_, index) => ({
    title: { km: `ម្រេចខ្មៅកំពត លេខ ${index + 1}`, en: `Kampot black pepper no. ${index + 1}` },
    pack: { km: "កញ្ចប់ ២៥០ ក្រាម", en: "250 g pack" },
    quantity: 2,
    unit_price: "37950",
    total: "75900",
  })),
  shipping: { name: { km: "ដឹកជញ្ជូនធម្មតា ២ ទៅ ៤ ថ្ងៃ", en: "Standard delivery" }, amount: "7100" },
  items_total: "75900",
  vat_included: "6900",
  total: "83000",
  ...over,
})

const invoice = (over: Partial<InvoiceData> = {}): InvoiceData => ({
  number: "INV-2026-000001",
  issued_at: "2026-11-22T03:00:00.000Z",
  order_number: 1042,
  placed_at: "2026-11-22T03:00:00.000Z",
  currency: "khr",
  buyer: { name: "សុខា", phone: "+85512345678", lines: ["ផ្ទះលេខ ៥ ផ្លូវ ១៣", "ចំការមន ភ្នំពេញ"] },
  parts: [part(1)],
  total: "83000",
  cancelled_total: "0",
  due: "83000",
  vat_included: "6900",
  rate: { khr_per_usd: "4020", day: "2026-11-22" },
  payment: { method: "bank_transfer", state: "paid" },
  demonstration: true,
  ...over,
})

const text = (pdf: Uint8Array) => Buffer.from(pdf).toString("latin1")
const pages = (pdf: Uint8Array) => Number(/\/Type\s*\/Pages[^>]*?\/Count\s+(\d+)/.exec(text(pdf))?.[1])
const fonts = (pdf: Uint8Array) => [
  ...new Set([...text(pdf).matchAll(/\/BaseFont\s*\/(?:[A-Z]{6}\+)?([\w-]+)/g)].map(([, name]) => name)),
]

describe("an invoice", () => {
  it("is one page of A4 for a small order, in the packaged font and no other", () => {
    const pdf = renderInvoice(invoice())
    expect(text(pdf).startsWith("%PDF-")).toBe(true)
    expect(pages(pdf)).toBe(1)
    expect(text(pdf)).toMatch(/\/MediaBox\s*\[\s*0 0 595\.2\d* 841\.8\d*\s*\]/)
    expect(fonts(pdf).every((name) => name?.startsWith("KantumruyPro"))).toBe(true)
    expect(fonts(pdf)).not.toEqual([])
  })

  it("goes on over as many pages as its lines need", () => {
    expect(
      pages(renderInvoice(invoice({ parts: [part(40), part(3, { number: "1042-2" })] }))),
    ).toBeGreaterThan(2)
  })

  it("is the same paper every time it is asked for, and another once something is cancelled", () => {
    const first = renderInvoice(invoice())
    expect(Buffer.compare(first, renderInvoice(invoice()))).toBe(0)
    // By its own day: a clock would make another paper of it every second.
    expect(text(first)).toContain("/CreationDate (D:20261122030000")
    const cancelled = invoice({
      parts: [part(1, { status: "cancelled" })],
      cancelled_total: "83000",
      due: "0",
    })
    expect(Buffer.compare(first, renderInvoice(cancelled))).not.toBe(0)
  })

  it("takes names that would mean something to the template as they are", () => {
    const name = `#panic("x") $ \\ *_ @ <b> "`
    expect(() =>
      renderInvoice(invoice({ buyer: { name, phone: "+33612345678", lines: [name] } })),
    ).not.toThrow()
  })

  it("bills a service without a delivery", () => {
    const [sent, service] = [part(1), part(1, { shipping: null })].map((one) =>
      renderInvoice(invoice({ parts: [one] })),
    )
    expect(pages(service as Uint8Array)).toBe(1)
    expect(Buffer.compare(sent as Uint8Array, service as Uint8Array)).not.toBe(0)
  })

  it("refuses an amount that is none", () => {
    expect(() => renderInvoice(invoice({ due: "much" }))).toThrow(RangeError)
  })
})
