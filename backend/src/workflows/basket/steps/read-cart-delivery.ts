import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** Remembers the address and the chosen shipping options before core forgets them. */
export const readCartDeliveryStep = createStep(
  "read-cart-delivery",
  async (input: { id: string }, { container }) => {
    const cart = await container
      .resolve(Modules.CART)
      .retrieveCart(input.id, { relations: ["shipping_address", "shipping_methods"] })
    const { first_name, phone, country_code, province, city, address_1, address_2 } =
      cart.shipping_address ?? {}
    return new StepResponse({
      address: cart.shipping_address
        ? { first_name, phone, country_code, province, city, address_1, address_2 }
        : null,
      option_ids: (cart.shipping_methods ?? []).flatMap((method) => method.shipping_option_id ?? []),
    })
  },
)
