import { MathBN } from "@medusajs/framework/utils"
import type { CheckOut, CheckoutProblem } from "@ovop/contracts"
import { addressFaults, recipientFaults } from "../address-faults"
import { paymentMethods, paymentMethodsFor } from "../payment-methods"
import { amountText } from "./amounts"
import { type BasketFacts, basketFacts } from "./basket-facts"
import type { BasketOffer } from "./basket-offer"
import { basketProblems } from "./basket-problems"
import type { AddressRow, CartItemRow, CartRow, GoodsRow } from "./basket-rows"
import { type Both, ENGLISH, KHMER } from "./bilingual"
import { type CheckoutChoice, checkoutChoices } from "./checkout-choices"
import { type CheckoutGround, type CheckoutRegion, marketFor } from "./checkout-ground"
import { problemAt } from "./checkout-problem"
import { isRateStale } from "./exchange-rates"
import { linesOf } from "./goods-rows"
import { priceToday } from "./price-drift"

/** What was sent, as a basket that nobody has written down yet. */
export type CheckoutBasket = {
  region: CheckoutRegion
  /** Its lines are named by their place in what was sent. */
  facts: BasketFacts
  choices: CheckoutChoice[]
  problems: CheckoutProblem[]
}

type Sent = {
  body: CheckOut
  address: AddressRow
  ground: CheckoutGround
  goods: readonly Both<GoodsRow>[]
  offer: BasketOffer
  now: Date
}

type Wish = CheckOut["lines"][number] & { place: string }

/** A pack that is sent twice is one line, as in a basket that it is put into twice. */
function wishesOf(lines: CheckOut["lines"]): Wish[] {
  const wishes = new Map<string, Wish>()
  for (const [index, line] of lines.entries()) {
    const same = JSON.stringify([line.variant_id, line.request ?? null])
    const before = wishes.get(same)
    wishes.set(
      same,
      before
        ? { ...before, quantity: before.quantity + line.quantity }
        : { ...line, place: `lines.${index}` },
    )
  }
  return [...wishes.values()]
}

function itemOf(wish: Wish, product_id: string): CartItemRow {
  const { place, variant_id, quantity, request } = wish
  const metadata = request ? { request } : {}
  return {
    id: place,
    product_id,
    variant_id,
    quantity,
    unit_price: 0,
    total: 0,
    tax_total: 0,
    metadata,
  }
}

/** Items at today's price, and the wishes that no goods are behind, that nobody sells in this currency, or that ask a day of goods. */
function itemsOf(
  wishes: readonly Wish[],
  goods: readonly Both<GoodsRow>[],
  currency: CartRow["currency_code"],
) {
  const productOf = new Map(goods.flatMap(({ km }) => km.variants.map(({ id }) => [id, km.id] as const)))
  const wanted = wishes.flatMap((wish) => {
    const product_id = productOf.get(wish.variant_id)
    return product_id ? [itemOf(wish, product_id)] : []
  })
  const lines = new Map(linesOf(wanted, goods).map((line) => [line.item.id, line]))
  const problems: CheckoutProblem[] = []
  const items = wishes.flatMap((wish) => {
    const line = lines.get(wish.place)
    if (!line) {
      problems.push(problemAt(`${wish.place}.variant_id`, "not_found"))
      return []
    }
    if (wish.request && line.product.km.metadata?.sector !== "service")
      problems.push(problemAt(`${wish.place}.request`, "invalid_input"))
    const unit_price = priceToday(line, currency)
    if (unit_price === undefined) {
      problems.push(problemAt(`${wish.place}.variant_id`, "not_for_sale"))
      return []
    }
    return [{ ...line.item, unit_price, total: MathBN.mult(unit_price, wish.quantity).toFixed() }]
  })
  return { items, problems }
}

/** Where a buyer looks for what is wrong with a line. */
const WITHIN_LINE: Partial<Record<CheckoutProblem["code"], string>> = {
  not_for_sale: "variant_id",
  posting_forbidden: "variant_id",
  out_of_stock: "quantity",
  capacity_spent: "quantity",
  quantity_not_sold: "quantity",
  service_day_unavailable: "request.day",
}

function placed({ line_id, ...rest }: ReturnType<typeof basketProblems>[number]): CheckoutProblem {
  if (line_id) return { ...rest, place: `${line_id}.${WITHIN_LINE[rest.code] ?? "variant_id"}` }
  return { ...rest, place: rest.code === "address_outside_market" ? "address.country_code" : "deliveries" }
}

function addressProblems({ address, recipient }: CheckOut): CheckoutProblem[] {
  const faults = address
    ? addressFaults(address).map((field) => `address.${field}`)
    : (recipient ? recipientFaults(recipient) : ["name"]).map((field) => `recipient.${field}`)
  return faults.map((place) => problemAt(place, "invalid_input"))
}

function totalProblems({ expected_total }: CheckOut, { cart }: BasketFacts): CheckoutProblem[] {
  if (expected_total === undefined) return []
  const total = MathBN.sum(
    0,
    ...cart.items.map((item) => item.total),
    ...cart.shipping_methods.map((method) => method.amount),
  )
  return amountText(total, cart.currency_code) === expected_total
    ? []
    : [problemAt("expected_total", "basket_changed")]
}

/**
 * Makes a basket of what was sent and judges it by the rules of every basket, all at once. The order's own check
 * judges it again when it is there.
 */
export function checkoutBasket({ body, address, ground, goods, offer, now }: Sent): CheckoutBasket {
  const isAbroad = address.country_code !== "kh"
  const market = marketFor(body.currency, isAbroad)
  const region = ground.regions.find((row) => row.market === market)
  if (!region) throw new Error(`No region is set up for ${market}.`)
  const { items, problems } = itemsOf(wishesOf(body.lines), goods, region.currency_code)
  const cart: CartRow = {
    id: "",
    currency_code: region.currency_code,
    locale: body.locale === "en" ? ENGLISH : KHMER,
    completed_at: null,
    metadata: null,
    total: 0,
    item_total: 0,
    shipping_total: 0,
    tax_total: 0,
    items,
    shipping_methods: [],
    shipping_address: address,
    region: null,
    payment_collection: null,
  }
  const wanted = basketFacts(cart, goods, offer)
  const chosen = checkoutChoices(body, wanted)
  const facts = {
    ...wanted,
    cart: {
      ...cart,
      shipping_methods: chosen.choices.map(({ method }) => ({ ...method, id: "", total: method.amount })),
    },
  }
  const judged = basketProblems(facts, now)
    // Who chose what is not offered is told that, and not that nothing was chosen.
    .filter(
      ({ code, association_id }) => code !== "delivery_missing" || !chosen.refused.has(association_id ?? ""),
    )
    .map(placed)
  const place = { country_code: address.country_code, currency_code: region.currency_code }
  const isOffered =
    paymentMethodsFor(place).includes(body.payment_method) &&
    region.payment_providers.includes(paymentMethods[body.payment_method].provider_id)
  const found = [
    ...problems,
    ...judged,
    ...chosen.problems,
    ...addressProblems(body),
    ...(isOffered ? [] : [problemAt("payment_method", "payment_method_unavailable")]),
    ...(isRateStale(offer.rate.day, now) ? [problemAt("", "rate_stale")] : []),
  ]
  // A sum of what cannot be ordered says nothing, and core's reductions come off later.
  const off = found.length > 0 || ground.has_promotions ? [] : totalProblems(body, facts)
  return { region, facts, choices: chosen.choices, problems: [...found, ...off] }
}
