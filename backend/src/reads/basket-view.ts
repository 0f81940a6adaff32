import { MathBN } from "@medusajs/framework/utils"
import type { Basket, BasketConsignment, BasketLine, Currency, DeliveryAddress } from "@ovop/contracts"
import { amountText } from "./amounts"
import type { BasketFacts, BasketLineFacts, CartRow, SellerFacts, ShippingOptionRow } from "./basket-facts"
import { basketProblems } from "./basket-problems"
import { bilingual } from "./bilingual"
import { associationSummary, availableOf, pictureOf } from "./product-view"
import { withPublicPicture } from "./public-picture"

function lineView({ item, product, variant }: BasketLineFacts, currency: Currency): BasketLine {
  const { km, en } = product
  const english = en?.variants.find((row) => row.id === item.variant_id)
  return withPublicPicture({
    id: item.id,
    variant_id: item.variant_id,
    handle: km.handle,
    title: bilingual(km.title, en?.title),
    pack: bilingual(variant?.title, english?.title),
    picture: pictureOf(product),
    quantity: MathBN.convert(item.quantity).toNumber(),
    available: variant ? availableOf(variant) : 0,
    unit_price: amountText(item.unit_price, currency),
    total: amountText(item.total, currency),
  })
}

/** An option's flat price in a currency; undefined where it is not offered in it. */
export function optionAmount(option: ShippingOptionRow, currency: Currency): string | undefined {
  const price = option.prices.find((row) => row.currency_code === currency)
  return price && amountText(price.amount, currency)
}

function consignmentView(seller: SellerFacts, cart: CartRow): BasketConsignment {
  const { currency_code: currency } = cart
  const ids = new Set(seller.options.map((option) => option.km.id))
  const method = cart.shipping_methods.find((row) => ids.has(row.shipping_option_id))
  const items = MathBN.sum(0, ...seller.lines.map((line) => line.item.total))
  const shipping = method?.total ?? 0
  return {
    association: associationSummary(seller.association),
    lines: seller.lines.map((line) => lineView(line, currency)),
    items_total: amountText(items, currency),
    shipping_options: seller.options.flatMap(({ km, en }) => {
      const amount = optionAmount(km, currency)
      return amount === undefined ? [] : [{ id: km.id, name: bilingual(km.name, en?.name), amount }]
    }),
    shipping_option_id: method?.shipping_option_id ?? null,
    shipping_total: amountText(shipping, currency),
    total: amountText(MathBN.add(items, shipping), currency),
  }
}

/** The address as the contract carries it; null until one was given. */
export function addressView(row: CartRow["shipping_address"]): DeliveryAddress | null {
  if (!row?.address_1) return null
  return {
    name: row.first_name ?? "",
    phone: row.phone ?? "",
    country_code: "kh",
    province_code: row.province ?? "",
    district_code: row.city ?? "",
    line: row.address_1,
    ...(row.address_2 ? { landmark: row.address_2 } : {}),
  }
}

/** A basket by association, as a buyer sees it. */
export function basketView(facts: BasketFacts, now: Date): Basket {
  const { cart, locale, sellers } = facts
  const amount = (value: CartRow["total"]) => amountText(value, cart.currency_code)
  return {
    id: cart.id,
    locale,
    currency: cart.currency_code,
    consignments: sellers.map((seller) => consignmentView(seller, cart)),
    line_count: cart.items.length,
    items_total: amount(cart.item_total),
    shipping_total: amount(cart.shipping_total),
    vat_included: amount(cart.tax_total),
    total: amount(cart.total),
    address: addressView(cart.shipping_address),
    problems: basketProblems(facts, now),
  }
}
