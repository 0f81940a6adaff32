import type { Caller } from "./http-caller.ts"
import type { Seeded } from "./vanilla-shop.ts"

const ADDRESS = {
  first_name: "Sokha",
  last_name: "Sok",
  phone: "+85512345678",
  country_code: "kh",
  city: "Phnom Penh",
  address_1: "House 5, street 13",
}

type Cart = { cart: { id: string } }

/** Starts a cart and puts packs into it one by one, as a storefront of Medusa's does. */
export async function fillCart(call: Caller, shop: Seeded, variants: readonly string[]): Promise<string> {
  const { region_id, sales_channel_id } = shop
  const { cart } = await call<Cart>("POST", "/store/carts", { region_id, sales_channel_id })
  for (const variant_id of variants)
    await call("POST", `/store/carts/${cart.id}/line-items`, { variant_id, quantity: 2 })
  return cart.id
}

/** From nothing to an order by the calls of Medusa's own storefront, one delivery for each of the two sellers. */
export async function orderFromVanilla(
  call: Caller,
  shop: Seeded,
  variants: readonly string[],
): Promise<void> {
  const id = await fillCart(call, shop, variants)
  await call("POST", `/store/carts/${id}`, { shipping_address: ADDRESS, billing_address: ADDRESS })
  const { shipping_options } = await call<{ shipping_options: { id: string }[] }>(
    "GET",
    `/store/shipping-options?cart_id=${id}`,
  )
  for (const option of shipping_options)
    await call("POST", `/store/carts/${id}/shipping-methods`, { option_id: option.id })
  const { payment_collection } = await call<{ payment_collection: { id: string } }>(
    "POST",
    "/store/payment-collections",
    { cart_id: id },
  )
  await call("POST", `/store/payment-collections/${payment_collection.id}/payment-sessions`, {
    provider_id: "pp_system_default",
  })
  const { type } = await call<{ type: string }>("POST", `/store/carts/${id}/complete`)
  if (type !== "order") throw new Error("Vanilla Medusa made no order of its cart.")
}
