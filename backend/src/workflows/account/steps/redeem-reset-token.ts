import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { Refusal } from "../../../refusal"
import { accountSignedInBy, PASSWORD_PROVIDERS } from "../sign-ins"

type Input = { entity_id: string; jti: string }

/**
 * Spends a link that sets a new password, before anything is done with it. Nothing to compensate: a link that was
 * used once is used, and whoever met a failure asks for another.
 */
export const redeemResetTokenStep = createStep(
  "redeem-reset-token",
  async ({ entity_id, jti }: Input, { container }) => {
    const customer_id = await accountSignedInBy(container, "customer", entity_id)
    if (!customer_id) throw new Refusal("link_spent")
    try {
      await container
        .resolve(Modules.AUTH)
        .consumePasswordResetToken({ jti, provider: PASSWORD_PROVIDERS.customer, entity_id })
    } catch {
      throw new Refusal("link_spent")
    }
    return new StepResponse({ customer_id, value: entity_id })
  },
)
