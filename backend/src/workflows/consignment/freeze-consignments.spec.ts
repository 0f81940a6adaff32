import { MathBN } from "@medusajs/framework/utils"
import type { Currency, PaymentMethod } from "@ovop/contracts"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { paymentMethods } from "../../payment-methods"
import { minorUnits } from "../../reads/amounts"
import type { OrderFacts } from "../../reads/order-facts"
import { freezeConsignments } from "./freeze-consignments"

type Line = { minor: number; quantity: number }
type Seller = { registered: boolean; shipping: number; lines: Line[] }
type Drawn = { currency: Currency; method: PaymentMethod; sellers: Seller[] }

/** Amounts in minor units: up to ten million riel, or a hundred thousand dollars. */
const minor = fc.integer({ min: 1, max: 10_000_000 })
const drawn: fc.Arbitrary<Drawn> = fc.record({
  currency: fc.constantFrom<Currency>("khr", "usd"),
  method: fc.constantFrom<PaymentMethod>("cash_on_delivery", "bank_transfer"),
  sellers: fc.array(
    fc.record({
      registered: fc.boolean(),
      shipping: fc.oneof(fc.constant(0), minor),
      lines: fc.array(fc.record({ minor, quantity: fc.integer({ min: 1, max: 500 }) }), {
        minLength: 1,
        maxLength: 6,
      }),
    }),
    { minLength: 1, maxLength: 6 },
  ),
})

const major = (amount: number | bigint, currency: Currency) =>
  MathBN.convert(String(amount)).shiftedBy(currency === "usd" ? -2 : 0)

/** The VAT inside a price, with all its decimals, as core computes it. */
const vatIn = (amount: ReturnType<typeof major>, registered: boolean) =>
  registered ? MathBN.div(MathBN.mult(amount, 10), 110) : MathBN.convert(0)

function factsOf({ currency, method, sellers }: Drawn): OrderFacts {
  const items = sellers.flatMap(({ lines, registered }, place) =>
    lines.map((line, index) => {
      const total = major(BigInt(line.minor) * BigInt(line.quantity), currency)
      return {
        id: `item_${place}_${index}`,
        product_id: `prod_${place}`,
        variant_id: `variant_${place}_${index}`,
        title: "t",
        subtitle: null,
        variant_title: "v",
        product_title: "p",
        quantity: line.quantity,
        unit_price: major(line.minor, currency),
        total,
        tax_total: vatIn(total, registered),
      }
    }),
  )
  const shipping_methods = sellers.map(({ shipping, registered }, place) => {
    const total = major(shipping, currency)
    return {
      id: `method_${place}`,
      name: "s",
      shipping_option_id: `option_${place}`,
      total,
      tax_total: vatIn(total, registered),
    }
  })
  const parts = [...items, ...shipping_methods]
  const both = <Row>(km: Row) => ({ km, en: undefined })
  return {
    order: {
      id: "order_1",
      display_id: 1,
      currency_code: currency,
      total: MathBN.sum(0, ...parts.map((part) => part.total)),
      tax_total: MathBN.sum(0, ...parts.map((part) => part.tax_total)),
      items,
      shipping_methods,
      payment_collections: [{ payment_sessions: [{ provider_id: paymentMethods[method].provider_id }] }],
    },
    products: new Map(
      sellers.map((_, place) => [
        `prod_${place}`,
        both({
          id: `prod_${place}`,
          title: "p",
          variants: [],
          metadata: { sector: "agriculture" },
          association: { id: `assoc_${place}` },
        }),
      ]),
    ),
    sellers: sellers.map((_, place) =>
      both({
        id: `assoc_${place}`,
        handle: `seller-${place}`,
        name: "n",
        province_code: "12",
        women_led: false,
        youth_led: false,
        shipping_profile: { id: `profile_${place}` },
        stock_location: { id: `place_${place}` },
      }),
    ),
    options: sellers.map((_, place) =>
      both({ id: `option_${place}`, name: "s", shipping_profile_id: `profile_${place}`, prices: [] }),
    ),
    rate: { day: "2026-11-22", khr_per_usd: 4020 },
  } as unknown as OrderFacts
}

describe("the consignments of an order", () => {
  it("sum to it to the last riel and cent, whatever is bought, taxed, sent and however it is paid", () => {
    fc.assert(
      fc.property(drawn, (given) => {
        const facts = factsOf(given)
        const { currency } = given
        const frozen = freezeConsignments(facts)
        const units = (amount: unknown) => minorUnits(String(amount), currency)
        const sum = (amounts: unknown[]) => amounts.map(units).reduce((total, part) => total + part, 0n)

        expect(frozen).toHaveLength(given.sellers.length)
        expect(sum(frozen.map((part) => part.total))).toBe(units(facts.order.total))
        expect(sum(frozen.map((part) => part.vat_included))).toBe(units(facts.order.tax_total))
        const collected = given.method === "cash_on_delivery" ? units(facts.order.total) : 0n
        expect(sum(frozen.map((part) => part.amount_to_collect))).toBe(collected)
        for (const part of frozen) {
          expect(units(part.items_total) + units(part.shipping_total)).toBe(units(part.total))
          expect(sum(part.lines.map((line) => line.total))).toBe(units(part.items_total))
          // What is left of the consignment's VAT is that of its delivery.
          expect(sum(part.lines.map((line) => line.vat_included)) <= units(part.vat_included)).toBe(true)
        }
        given.sellers.forEach(({ registered }, place) => {
          if (!registered) expect(units(frozen[place]?.vat_included)).toBe(0n)
        })
      }),
      { numRuns: 150 },
    )
  })
})
