import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { Refusal } from "../../../refusal"
import { secondFactorProof } from "../second-factor-proof"

type Input = { auth_identity_id: string; code: string }

/**
 * Turns a second factor off by a code of it. Nothing to compensate: it is the last thing done, and core turns none on
 * again without its owner.
 */
export const disableSecondFactorStep = createStep(
  "disable-second-factor",
  async ({ auth_identity_id, code }: Input, { container }) => {
    const auth = container.resolve(Modules.AUTH)
    const [enabled] = await auth.listAuthMfa({ auth_identity_id, status: "enabled" })
    if (!enabled) throw new Refusal("not_allowed_now")
    try {
      await auth.disableAuthMfa({ id: enabled.id, ...secondFactorProof(code) })
    } catch {
      throw new Refusal("second_factor_wrong")
    }
    return new StepResponse({ id: enabled.id })
  },
)
