import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { Refusal } from "../../../refusal"
import { secondFactorProof } from "../second-factor-proof"

type Input = { auth_identity_id: string; on: boolean; code: string }

/**
 * Checks a code of the authenticator app, or spends a recovery code. Challenge and answer are one request, so it does
 * not matter in which process core's cache is; tries are counted by our own limit.
 */
export const checkSecondFactorStep = createStep(
  "check-second-factor",
  async ({ auth_identity_id, on, code }: Input, { container }) => {
    if (!on) throw new Refusal("not_allowed_now")
    const auth = container.resolve(Modules.AUTH)
    const { id } = await auth.createAuthMfaChallenge({ auth_identity_id })
    try {
      await auth.verifyAuthMfaChallenge({ id, auth_identity_id, ...secondFactorProof(code) })
    } catch {
      throw new Refusal("second_factor_wrong")
    }
    return new StepResponse({ auth_identity_id })
  },
)
