import { MathBN } from "@medusajs/framework/utils"
import { largestRemainder } from "../../modules/consignment/largest-remainder"
import { parcelWeight } from "../../modules/delivery/parcel-price"
import { CASH_ON_DELIVERY } from "../../payment-methods"
import { amountText, fromMinorUnits, minorUnits } from "../../reads/amounts"
import type { SellerRow } from "../../reads/basket-rows"
import { type Both, bilingual } from "../../reads/bilingual"
import { knownBuyerKind } from "../../reads/buyer-kind"
import { goodsGrams } from "../../reads/delivery-choices"
import type { OrderFacts, OrderItemRow } from "../../reads/order-facts"

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
    requested_day: item.metadata?.request?.day ?? null,
    request_note: item.metadata?.request?.note || null,
  }
}

type Method = OrderFacts["order"]["shipping_methods"][number]

/** How a consignment is handed over, in the words and at the price that the buyer chose. All null for services alone. */
function handedOver(
  { order, options, products }: OrderFacts,
  items: OrderItemRow[],
  method: Method | undefined,
) {
  if (!method)
    return {
      shipping_option_id: null,
      shipping_name_km: null,
      shipping_name_en: null,
      pick_up_point: null,
      gift: null,
      parcel_grams: null,
    }
  const option = options.find((row) => row.km.id === method.shipping_option_id)
  const { km, en } = method.data?.name ?? bilingual(option?.km.name ?? method.name, option?.en?.name)
  const isPosted = method.data?.service !== "pick_up"
  const lines = items.flatMap((item) => {
    const product = products.get(item.product_id)
    return product
      ? [{ item, product, variant: product.km.variants.find((row) => row.id === item.variant_id) }]
      : []
  })
  return {
    shipping_option_id: method.shipping_option_id,
    shipping_name_km: km,
    shipping_name_en: en,
    pick_up_point: method.data?.pick_up_point ?? null,
    gift: order.metadata?.gift ?? null,
    parcel_grams: isPosted ? parcelWeight(goodsGrams(lines)) : null,
  }
}

function marksOf({ km, en }: Both<SellerRow>) {
  const name = bilingual(km.name, en?.name)
  return {
    association_id: km.id,
    association_name_km: name.km,
    association_name_en: name.en,
    province_code: km.province_code,
    women_led: km.women_led,
    youth_led: km.youth_led,
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
  const needsMethod = items.some((item) => products.get(item.product_id)?.km.metadata?.sector !== "service")
  if ((needsMethod && !method) || !km.stock_location)
    throw new Error(`Order ${order.id} has no shipping method for ${km.id}.`)
  const currency = order.currency_code
  const lines = items.map((item) => lineOf(facts, item, vat))
  const itemsTotal = amountText(MathBN.sum(0, ...lines.map((line) => line.total)), currency)
  const shippingTotal = amountText(method?.total ?? 0, currency)
  const total = amountText(MathBN.add(itemsTotal, shippingTotal), currency)
  const parts = method ? [...items, method] : items
  const vatMinor = parts.reduce((sum, part) => sum + (vat.get(part.id) ?? 0n), 0n)
  const providers = (order.payment_collections ?? []).flatMap((row) => row.payment_sessions ?? [])
  const collects = providers.some((session) => session.provider_id === CASH_ON_DELIVERY)
  const country = order.shipping_address?.country_code || "kh"
  return {
    number: `${order.display_id}-${place}`,
    order_id: order.id,
    ...marksOf(seller),
    stock_location_id: km.stock_location.id,
    ...handedOver(facts, items, method),
    destination_country: country,
    destination_province: country === "kh" ? order.shipping_address?.province || null : null,
    buyer_kind: knownBuyerKind(order.metadata?.buyer_kind),
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
