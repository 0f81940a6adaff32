import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** Puts baskets away that nobody needs any more. */
export const removeBasketsStep = createStep(
  "remove-baskets",
  async ({ ids }: { ids: string[] }, { container }) => {
    if (ids.length > 0) await container.resolve(Modules.CART).softDeleteCarts(ids)
    return new StepResponse({ count: ids.length }, ids)
  },
  async (ids, { container }) => {
    if (ids && ids.length > 0) await container.resolve(Modules.CART).restoreCarts(ids)
  },
)
