import { MathBN } from "@medusajs/framework/utils"
import { type HomeAddress, isHome, type OrderView } from "@ovop/contracts"
import type { InvoiceData } from "@ovop/documents"
import { districtsOf, provinceByCode } from "@ovop/gazetteer"
import { countryName } from "@ovop/i18n"
import { env } from "../env"
import { amountText } from "./amounts"

const provinceName = (code: string) => {
  const province = provinceByCode(code)
  return { km: province?.nameKm ?? code, en: province?.nameEn ?? null }
}

function homeLines(address: HomeAddress): string[] {
  const district = districtsOf(address.province_code).find(({ code }) => code === address.district_code)
  const places = [address.commune, district?.nameKm, provinceName(address.province_code).km]
  return [address.line, places.filter(Boolean).join(" "), ...(address.landmark ? [address.landmark] : [])]
}

/** Where it was sent; nothing for what was fetched and for services. */
function addressLines({ address }: OrderView): string[] {
  if (!address) return []
  if (isHome(address)) return homeLines(address)
  const { line, line_2, city, region, postal_code, country_code } = address
  const town = [postal_code, city].filter(Boolean).join(" ")
  return [line, line_2, town, region, countryName(country_code, "en")].filter((text) => text !== undefined)
}

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
    buyer: { ...order.recipient, lines: addressLines(order) },
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
    cancelled_total: order.cancelled_total,
    due: order.payment.due,
    vat_included: amountText(MathBN.sum(0, ...billed.map((part) => part.vat_included)), order.currency),
    rate: order.rate,
    payment: order.payment,
    demonstration: env.DEMO_DATA,
  }
}
