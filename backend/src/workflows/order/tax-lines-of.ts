import type { ItemTaxLineDTO, MedusaContainer, ShippingTaxLineDTO } from "@medusajs/framework/types"
import { applyTranslationsToTaxLines, Modules } from "@medusajs/framework/utils"
import { ENGLISH } from "../../reads/bilingual"
import type { WholeCart } from "./cart-of-checkout"

type TaxLine = ItemTaxLineDTO | ShippingTaxLineDTO

const written = ({ name, rate_id, code, rate, provider_id, ...rest }: TaxLine) => ({
  description: name,
  tax_rate_id: rate_id,
  code,
  rate,
  provider_id,
  data: (rest as { data?: Record<string, unknown> }).data ?? null,
})

/**
 * The taxes of a cart's lines and deliveries by their ids, as core's own workflow would find them, asked in one go
 * and before the cart is written. The Khmer words are the base, so only English ones are looked up.
 */
export async function taxLinesOf(cart: WholeCart, container: MedusaContainer) {
  const { currency_code, shipping_address: address, locale } = cart
  const items = cart.items
    .filter((item) => !item.is_giftcard)
    .map((item) => ({
      id: item.id,
      product_id: item.product_id,
      product_type_id: item.product_type_id,
      quantity: item.quantity,
      unit_price: item.unit_price,
      currency_code,
    }))
  const methods = cart.shipping_methods.map(({ id, shipping_option_id, amount }) => ({
    id,
    shipping_option_id,
    unit_price: amount,
    currency_code,
  }))
  const context = {
    address: {
      country_code: String(address.country_code),
      province_code: address.province,
      address_1: address.address_1,
      address_2: address.address_2,
      city: address.city,
      postal_code: address.postal_code,
      metadata: address.metadata,
    },
    is_return: false,
    locale,
    shipping_methods: cart.shipping_methods.map(({ id, name, shipping_option_id, amount }) => ({
      id,
      name,
      shipping_option_id,
      amount,
    })),
  }
  const taxes = container.resolve(Modules.TAX)
  const found = (await taxes.getTaxLines([...items, ...methods] as never, context as never)) as TaxLine[]
  const lines =
    locale === ENGLISH ? await applyTranslationsToTaxLines(found as never, ENGLISH, container) : found
  const byId = new Map<string, ReturnType<typeof written>[]>()
  for (const line of lines as TaxLine[]) {
    const id = "line_item_id" in line ? line.line_item_id : line.shipping_line_id
    byId.set(id, [...(byId.get(id) ?? []), written(line)])
  }
  return byId
}
