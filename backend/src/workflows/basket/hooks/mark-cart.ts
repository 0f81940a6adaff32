import { Modules } from "@medusajs/framework/utils"
import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { createCartWorkflow } from "@medusajs/medusa/core-flows"

/**
 * Writes the cart's own id into its metadata, which core copies to the order. After a crash this is how an
 * order that was never linked is found; it is checked again before every completion.
 */
createCartWorkflow.hooks.cartCreated(
  async ({ cart }, { container }) => {
    const carts = container.resolve(Modules.CART)
    await carts.updateCarts(cart.id, { metadata: { ...cart.metadata, cart_id: cart.id } })
    return new StepResponse(undefined, { id: cart.id, metadata: cart.metadata ?? null })
  },
  async (before, { container }) => {
    if (before)
      await container.resolve(Modules.CART).updateCarts(before.id, { metadata: before.metadata ?? {} })
  },
)
