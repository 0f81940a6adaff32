import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** An identity that nobody signs in by: a member's second factor stays where it is while contacts come and go. */
export const createFactorHolderStep = createStep(
  "create-factor-holder",
  async (_: undefined, { container }) => {
    const { id } = await container.resolve(Modules.AUTH).createAuthIdentities({ provider_identities: [] })
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(Modules.AUTH).deleteAuthIdentities([id])
  },
)
