import type { UpsertAddressDTO } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

type Input = { id: string; address: UpsertAddressDTO | null }

/** Gives a cart its address back: core clears it with every change of region, and both our regions are Cambodia. */
export const restoreAddressStep = createStep(
  "restore-address",
  async ({ id, address }: Input, { container }) => {
    if (address)
      await container
        .resolve(Modules.CART)
        .updateCarts(id, { shipping_address: address, billing_address: address })
    return new StepResponse({ id }, address ? id : "")
  },
  async (id, { container }) => {
    if (id) await container.resolve(Modules.CART).updateCarts(id, { shipping_address: null } as object)
  },
)
