import type { CreateAddressDTO } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import type { CheckOut } from "@ovop/contracts"
import { phoneNumber } from "../../phone-number"
import type { AddressRow, BasketLineFacts } from "../../reads/basket-rows"
import type { CheckoutBasket } from "../../reads/checkout-basket"
import type { CheckoutGround } from "../../reads/checkout-ground"
import { isService } from "../../reads/delivery-choices"
import { cartAddress, placeWithoutAddress } from "../basket/cart-address"

export type CheckoutInput = {
  cart_id: string
  body: CheckOut
  sales_channel_id: string
  customer_id?: string | undefined
}

/** Who receives and where, in Medusa's fields; the telephone in E.164 where it can be read. */
export function addressOf({ address, recipient }: CheckOut): CreateAddressDTO {
  const who = address ?? recipient ?? { name: "", phone: "" }
  const phone = phoneNumber(who.phone, address?.country_code) ?? who.phone
  return address
    ? cartAddress(address, phone)
    : placeWithoutAddress({ country_code: "kh", province_code: null }, { name: who.name, phone })
}

/** A line as core writes it when a pack is put into a basket, its words in the basket's language. */
function itemOf({ item, product, variant }: BasketLineFacts, inEnglish: boolean) {
  const goods = inEnglish ? (product.en ?? product.km) : product.km
  const pack = goods.variants.find(({ id }) => id === item.variant_id)
  return {
    id: generateEntityId(undefined, "cali"),
    title: goods.title,
    subtitle: variant?.title,
    thumbnail: variant?.thumbnail ?? product.km.thumbnail,
    quantity: item.quantity,
    product_id: item.product_id,
    product_title: goods.title,
    product_description: goods.description,
    product_subtitle: goods.subtitle,
    product_type: product.km.type?.value ?? null,
    product_type_id: product.km.type?.id ?? null,
    product_collection: product.km.collection?.title ?? null,
    product_handle: goods.handle,
    variant_id: item.variant_id,
    variant_sku: variant?.sku,
    variant_barcode: variant?.barcode,
    variant_title: pack?.title,
    is_discountable: product.km.discountable,
    is_giftcard: product.km.is_giftcard,
    requires_shipping: !isService({ product }),
    unit_price: item.unit_price,
    is_tax_inclusive: true,
    metadata: item.metadata ?? {},
  }
}

const said = ({ gift, buyer_kind }: CheckOut) => ({
  ...(gift === undefined
    ? {}
    : { gift: !gift || (gift.message === "" && gift.wrap_note === "") ? null : gift }),
  ...(buyer_kind === undefined ? {} : { buyer_kind }),
})

/** The cart that the steps would have filled, to be written at once. */
export function cartOfCheckout(
  { cart_id, body, sales_channel_id, customer_id }: CheckoutInput,
  { region, facts, choices }: CheckoutBasket,
  { customer }: CheckoutGround,
) {
  const lines = [...facts.sellers.flatMap((seller) => seller.lines), ...facts.orphans]
  const inOrder = facts.cart.items.flatMap((item) => lines.find((line) => line.item.id === item.id) ?? [])
  const address = addressOf(body)
  return {
    id: cart_id,
    region_id: region.id,
    currency_code: region.currency_code,
    locale: facts.cart.locale,
    sales_channel_id,
    ...(customer_id ? { customer_id } : {}),
    ...(customer?.email ? { email: customer.email } : {}),
    metadata: { ...said(body), cart_id },
    shipping_address: address,
    billing_address: address,
    items: inOrder.map((line) => itemOf(line, facts.locale === "en")),
    shipping_methods: choices.map(({ method }) => ({
      id: generateEntityId(undefined, "casm"),
      ...method,
      is_tax_inclusive: true,
    })),
  }
}

/** A cart with all that stands on it. */
export type WholeCart = ReturnType<typeof cartOfCheckout>

/** The same address as a basket's row, to be judged. */
export const addressRowOf = (body: CheckOut): AddressRow => addressOf(body) as unknown as AddressRow
