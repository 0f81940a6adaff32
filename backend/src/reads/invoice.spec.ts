import type { OrderView } from "@ovop/contracts"
import { expect, it } from "vitest"
import { invoiceData } from "./invoice"

const part = (status: "placed" | "cancelled", vat_included: string) => ({
  number: "1-1",
  association: { id: "a", handle: "a", name: { km: "ក", en: null } },
  province_code: "07",
  status,
  lines: [],
  shipping: { name: { km: "ខ", en: null }, amount: "0" },
  items_total: "1100",
  vat_included,
  total: "1100",
})

const order = {
  number: 1,
  placed_at: "2026-11-22T00:00:00.000Z",
  currency: "khr",
  recipient: { name: "សុខា", phone: "+85512345678" },
  address: {
    name: "សុខា",
    phone: "+85512345678",
    country_code: "kh",
    province_code: "12",
    district_code: "1201",
    line: "ផ្ទះ ៥",
  },
  consignments: [part("placed", "100"), part("cancelled", "77")],
  total: "2200",
  cancelled_total: "1100",
  vat_included: "177",
  payment: { method: "bank_transfer", state: "paid", due: "1100" },
  rate: { khr_per_usd: "4020", day: "2026-11-22" },
} as unknown as OrderView

it("bills no VAT for what was cancelled", () => {
  const invoice = invoiceData(order, { number: "INV-2026-000001", issued_at: "2026-11-22T00:00:00.000Z" })
  expect([invoice.due, invoice.vat_included]).toEqual(["1100", "100"])
})
