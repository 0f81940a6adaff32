import type { CreateAddressDTO } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { addressFields } from "../cart-address"

type Input = { id: string; address: CreateAddressDTO | null }

/**
 * Puts an address on the cart directly; null leaves the cart as it is. Core's own update refuses any country for
 * the riel region, which owns none, because Medusa lets a country belong to one region only.
 */
export const setAddressStep = createStep(
  "set-address",
  async ({ id, address }: Input, { container }) => {
    if (!address) return new StepResponse({ id }, null)
    const carts = container.resolve(Modules.CART)
    const relations = ["shipping_address", "billing_address"]
    const before = await carts.retrieveCart(id, { relations })
    await carts.updateCarts(id, { shipping_address: address, billing_address: address })
    const after = await carts.retrieveCart(id, { relations })
    const written = [after.shipping_address?.id, after.billing_address?.id]
    const existed = new Set([before.shipping_address?.id, before.billing_address?.id])
    const previous = {
      shipping_address: before.shipping_address ? addressFields(before.shipping_address) : null,
      billing_address: before.billing_address ? addressFields(before.billing_address) : null,
    }
    return new StepResponse(
      { id },
      {
        id,
        previous,
        created: written.filter((row): row is string => row !== undefined && !existed.has(row)),
      },
    )
  },
  async (done, { container }) => {
    if (!done) return
    const carts = container.resolve(Modules.CART)
    await carts.updateCarts(done.id, done.previous as object)
    await carts.deleteAddresses(done.created)
  },
)
