import type { BigNumberInput } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ShippingMethodData } from "../../../reads/basket-rows"
import { addressFields } from "../cart-address"

export type KeptChoice = {
  shipping_option_id: string
  pick_up_point_id: string | null
  amount: BigNumberInput
  former_price: ShippingMethodData["former_price"]
}

/**
 * Takes the shipping methods off a cart before core works on it and remembers them with the address. Core would
 * list every location of the channel to judge them, does not know our zones, and forgets the address with a region.
 */
export const takeOffDeliveryStep = createStep(
  "take-off-delivery",
  async (input: { id: string }, { container }) => {
    const carts = container.resolve(Modules.CART)
    const cart = await carts.retrieveCart(input.id, { relations: ["shipping_address", "shipping_methods"] })
    const methods = cart.shipping_methods ?? []
    await carts.softDeleteShippingMethods(methods.map((method) => method.id))
    const kept = methods.map((method): KeptChoice => {
      const data = method.data as ShippingMethodData | null
      return {
        shipping_option_id: method.shipping_option_id ?? "",
        pick_up_point_id: data?.pick_up_point?.id ?? null,
        amount: method.amount,
        former_price: data?.former_price,
      }
    })
    return new StepResponse(
      { address: cart.shipping_address ? addressFields(cart.shipping_address) : null, kept },
      methods.map((method) => method.id),
    )
  },
  async (taken, { container }) => {
    if (taken?.length) await container.resolve(Modules.CART).restoreShippingMethods(taken)
  },
)
