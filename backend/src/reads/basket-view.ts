import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import type {
  Basket,
  BasketConsignment,
  BasketLine,
  Currency,
  PublishedRate,
  ShippingChoice,
} from "@ovop/contracts"
import { khrFromUsd, usdFromKhr } from "../modules/exchange-rate/derive-price"
import { paymentMethodsFor } from "../payment-methods"
import { soldBy } from "../quantity-sold"
import { addressView, recipientView } from "./address-view"
import { amountText } from "./amounts"
import type { BasketFacts, SellerFacts } from "./basket-facts"
import { basketProblems } from "./basket-problems"
import type { BasketLineFacts, CartItemRow, CartRow } from "./basket-rows"
import { bilingual } from "./bilingual"
import { knownBuyerKind } from "./buyer-kind"
import { type DeliveryChoice, isService } from "./delivery-choices"
import { choiceOf } from "./delivery-standing"
import { pickUpPointView } from "./pick-up-point-view"
import { associationSummary, availableOf, pictureOf } from "./product-view"
import { withPublicPicture } from "./public-picture"

/** The price that something had when it was chosen, if that is known, in this currency and not today's. */
function formerPrice(
  former: NonNullable<CartItemRow["metadata"]>["former_price"],
  today: BigNumberInput,
  currency: Currency,
): string | null {
  if (former?.currency !== currency || typeof former.amount !== "string") return null
  return former.amount === amountText(today, currency) ? null : former.amount
}

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
    available: variant ? availableOf(product.km, variant) : 0,
    ...soldBy(km.metadata),
    request: item.metadata?.request ?? null,
    unit_price: amountText(item.unit_price, currency),
    former_price: formerPrice(item.metadata?.former_price, item.unit_price, currency),
    total: amountText(item.total, currency),
  })
}

/** One way of handing over, as the contract carries it. */
export function choiceView(choice: DeliveryChoice, currency: Currency): ShippingChoice {
  return {
    id: choice.option_id,
    service: choice.service,
    name: choice.name,
    amount: choice.amounts[currency],
    amounts: choice.amounts,
    pick_up_point: choice.point && pickUpPointView(choice.point),
  }
}

function consignmentView(seller: SellerFacts, cart: CartRow): BasketConsignment {
  const { currency_code: currency } = cart
  const ids = new Set(seller.options.map((option) => option.km.id))
  const method = cart.shipping_methods.find((row) => ids.has(row.shipping_option_id))
  const standing = method && choiceOf(method, seller.parcel) ? method : undefined
  const items = MathBN.sum(0, ...seller.lines.map((line) => line.item.total))
  const shipping = method?.total ?? 0
  return {
    association: associationSummary(seller.association),
    lines: seller.lines.map((line) => lineView(line, currency)),
    items_total: amountText(items, currency),
    needs_delivery: seller.lines.some((line) => !isService(line)),
    parcel_grams: seller.parcel.grams,
    shipping_options: seller.parcel.choices.map((choice) => choiceView(choice, currency)),
    shipping_option_id: standing?.shipping_option_id ?? null,
    pick_up_point_id: standing?.data?.pick_up_point?.id ?? null,
    shipping_total: amountText(shipping, currency),
    former_shipping_total: method ? formerPrice(method.data?.former_price, method.amount, currency) : null,
    total: amountText(MathBN.add(items, shipping), currency),
  }
}

function inOtherCurrency(
  { currency_code, total }: CartRow,
  rate: PublishedRate,
): Basket["in_other_currency"] {
  const amount = amountText(total, currency_code)
  return currency_code === "usd"
    ? { currency: "khr", total: khrFromUsd(amount, rate.khr_per_usd) }
    : { currency: "usd", total: usdFromKhr(amount, rate.khr_per_usd) }
}

/** A basket by association, as a buyer sees it. */
export function basketView(facts: BasketFacts, now: Date): Basket {
  const { cart, locale, sellers } = facts
  const rate = { day: facts.rate.day, khr_per_usd: MathBN.convert(facts.rate.khr_per_usd).toFixed() }
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
    in_other_currency: inOtherCurrency(cart, rate),
    destination: {
      country_code: facts.destination.country_code,
      province_code: facts.destination.province_code,
      is_chosen: facts.destination.is_chosen,
      zone: facts.zone ? bilingual(facts.zone.name_km, facts.zone.name_en) : null,
    },
    recipient: recipientView(cart.shipping_address),
    address: addressView(cart.shipping_address),
    gift: cart.metadata?.gift ?? null,
    buyer_kind: knownBuyerKind(cart.metadata?.buyer_kind),
    rate,
    payment_methods: paymentMethodsFor({
      country_code: cart.shipping_address?.country_code ?? null,
      currency_code: cart.currency_code,
    }),
    problems: basketProblems(facts, now),
  }
}
