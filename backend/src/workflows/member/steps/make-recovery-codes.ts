import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

const COUNT = 10

/**
 * Makes recovery codes in place of those before. Nothing to compensate: the new ones were shown to nobody when a later
 * step fails, and their owner asks for others.
 */
export const makeRecoveryCodesStep = createStep(
  "make-recovery-codes",
  async (input: { auth_identity_id: string }, { container }) => {
    const { codes } = await container
      .resolve(Modules.AUTH)
      .generateAuthMfaRecoveryCodes({ auth_identity_id: input.auth_identity_id, count: COUNT })
    return new StepResponse({ codes })
  },
)
