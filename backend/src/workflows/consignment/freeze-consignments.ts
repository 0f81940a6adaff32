import { MathBN } from "@medusajs/framework/utils"
import { largestRemainder } from "../../modules/consignment/largest-remainder"
import { amountText, fromMinorUnits, minorUnits } from "../../reads/amounts"
import type { SellerRow } from "../../reads/basket-facts"
import { type Both, bilingual } from "../../reads/bilingual"
import type { OrderFacts, OrderItemRow } from "../../reads/order-facts"

/** Core's provider without a gateway: nothing is paid beforehand, so the carrier collects. */
export const CASH_ON_DELIVERY = "pp_system_default"

/** The part of an amount that is VAT, in millionths of a minor unit, as a weight for sharing out. */
const weightOf = (value: OrderItemRow["tax_total"]) => BigInt(MathBN.convert(value).shiftedBy(8).toFixed(0))

/**
 * VAT in whole units for every item and every shipping method of an order, keyed by id. Core computes fractions
 * of a riel; the order's VAT is rounded once and shared out, so that the parts sum to what the invoice says.
 */
function vatShares({ order }: OrderFacts): Map<string, bigint> {
  const parts = [...order.items, ...order.shipping_methods]
  const exact = MathBN.sum(0, ...parts.map((part) => part.tax_total))
  const weights = parts.map((part) => weightOf(part.tax_total))
  const shares = largestRemainder(minorUnits(exact, order.currency_code), weights)
  return new Map(parts.map((part, index) => [part.id, shares[index] ?? 0n]))
}

function lineOf(facts: OrderFacts, item: OrderItemRow, vat: Map<string, bigint>) {
  const product = facts.products.get(item.product_id)
  const packKm =
    product?.km.variants.find((row) => row.id === item.variant_id)?.title ?? item.variant_title ?? ""
  const packEn = product?.en?.variants.find((row) => row.id === item.variant_id)?.title
  const title = bilingual(product?.km.title ?? item.product_title ?? item.title, product?.en?.title)
  const pack = bilingual(packKm, packEn)
  return {
    order_line_item_id: item.id,
    product_id: item.product_id,
    variant_id: item.variant_id,
    title_km: title.km,
    title_en: title.en,
    pack_km: pack.km,
    pack_en: pack.en,
    sector: product?.km.metadata?.sector ?? "agriculture",
    quantity: MathBN.convert(item.quantity).toNumber(),
    unit_price: amountText(item.unit_price, facts.order.currency_code),
    total: amountText(item.total, facts.order.currency_code),
    vat_included: fromMinorUnits(vat.get(item.id) ?? 0n, facts.order.currency_code),
  }
}

function consignmentOf(facts: OrderFacts, seller: Both<SellerRow>, place: number, vat: Map<string, bigint>) {
  const { order, products, options, rate } = facts
  const { km } = seller
  const items = order.items.filter((item) => products.get(item.product_id)?.km.association?.id === km.id)
  const ours = options.filter((option) => option.km.shipping_profile_id === km.shipping_profile?.id)
  const method = order.shipping_methods.find((row) =>
    ours.some((option) => option.km.id === row.shipping_option_id),
  )
  if (!method || !km.stock_location) throw new Error(`Order ${order.id} has no shipping method for ${km.id}.`)
  const option = ours.find((row) => row.km.id === method.shipping_option_id)
  const name = bilingual(km.name, seller.en?.name)
  const shipping = bilingual(option?.km.name ?? method.name, option?.en?.name)
  const currency = order.currency_code
  const lines = items.map((item) => lineOf(facts, item, vat))
  const itemsTotal = amountText(MathBN.sum(0, ...lines.map((line) => line.total)), currency)
  const shippingTotal = amountText(method.total, currency)
  const total = amountText(MathBN.add(itemsTotal, shippingTotal), currency)
  const vatMinor = [...items, method].reduce((sum, part) => sum + (vat.get(part.id) ?? 0n), 0n)
  const providers = (order.payment_collections ?? []).flatMap((row) => row.payment_sessions ?? [])
  const collects = providers.some((session) => session.provider_id === CASH_ON_DELIVERY)
  return {
    number: `${order.display_id}-${place}`,
    order_id: order.id,
    association_id: km.id,
    association_name_km: name.km,
    association_name_en: name.en,
    province_code: km.province_code,
    women_led: km.women_led,
    youth_led: km.youth_led,
    stock_location_id: km.stock_location.id,
    shipping_option_id: method.shipping_option_id,
    shipping_name_km: shipping.km,
    shipping_name_en: shipping.en,
    currency_code: currency,
    items_total: itemsTotal,
    shipping_total: shippingTotal,
    vat_included: fromMinorUnits(vatMinor, currency),
    total,
    amount_to_collect: collects ? total : "0",
    khr_per_usd: rate.khr_per_usd,
    rate_day: rate.day,
    lines,
  }
}

/**
 * Splits an order into one consignment per association and freezes what the buyer saw.
 * @throws Error when the parts do not sum to the order, which would be a defect and must never pass
 */
export function freezeConsignments(facts: OrderFacts) {
  const sellers = [...facts.sellers].sort((a, b) => a.km.handle.localeCompare(b.km.handle))
  const vat = vatShares(facts)
  const consignments = sellers.map((seller, index) => consignmentOf(facts, seller, index + 1, vat))
  const sum = MathBN.sum(0, ...consignments.map((consignment) => consignment.total))
  const lines = consignments.reduce((count, consignment) => count + consignment.lines.length, 0)
  const expected = amountText(facts.order.total, facts.order.currency_code)
  if (!MathBN.eq(sum, expected) || lines !== facts.order.items.length)
    throw new Error(`The consignments of order ${facts.order.id} do not sum to it.`)
  return consignments
}
