import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { DeliveryAddress } from "@ovop/contracts"

type Input = { id: string; address: DeliveryAddress; phone: string }

/**
 * Puts the address on the cart directly. Core's own update refuses any country for the riel region, which
 * owns none, because Medusa lets a country belong to one region only.
 */
export const setAddressStep = createStep(
  "set-address",
  async ({ id, address, phone }: Input, { container }) => {
    const carts = container.resolve(Modules.CART)
    const before = await carts.retrieveCart(id, { relations: ["shipping_address"] })
    const fields = {
      first_name: address.name,
      phone,
      country_code: address.country_code,
      province: address.province_code,
      city: address.district_code,
      address_1: address.line,
      address_2: address.landmark ?? "",
    }
    await carts.updateCarts(id, { shipping_address: fields, billing_address: fields })
    return new StepResponse({ id }, { id, previous: before.shipping_address?.id ?? null })
  },
  async (done, { container }) => {
    if (!done) return
    await container
      .resolve(Modules.CART)
      .updateCarts(done.id, { shipping_address_id: done.previous as string })
  },
)
