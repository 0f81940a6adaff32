import type { CreateCartDTO } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { TaxedCart } from "../taxed-cart"

type Input = { cart: TaxedCart }

/** Writes a cart with its lines, deliveries, taxes and address at once. */
export const createCheckoutCartStep = createStep(
  "create-checkout-cart",
  async ({ cart }: Input, { container }) => {
    // Core's type leaves out that its module writes the deliveries of a new cart with it.
    const created = await container.resolve(Modules.CART).createCarts(cart as unknown as CreateCartDTO)
    const addresses = [created.shipping_address?.id, created.billing_address?.id]
    return new StepResponse(
      { id: cart.id },
      { id: cart.id, addresses: addresses.filter((id): id is string => id !== undefined) },
    )
  },
  async (made, { container }) => {
    if (!made) return
    const carts = container.resolve(Modules.CART)
    await carts.deleteCarts([made.id])
    await carts.deleteAddresses(made.addresses)
  },
)
