import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { addressFields } from "../cart-address"

/** Remembers the address and the chosen shipping options before core forgets them. */
export const readCartDeliveryStep = createStep(
  "read-cart-delivery",
  async (input: { id: string }, { container }) => {
    const cart = await container
      .resolve(Modules.CART)
      .retrieveCart(input.id, { relations: ["shipping_address", "shipping_methods"] })
    return new StepResponse({
      address: cart.shipping_address ? addressFields(cart.shipping_address) : null,
      option_ids: (cart.shipping_methods ?? []).flatMap((method) => method.shipping_option_id ?? []),
    })
  },
)
