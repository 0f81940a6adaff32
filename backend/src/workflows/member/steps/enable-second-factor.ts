import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { Refusal } from "../../../refusal"

type Input = { auth_identity_id: string; code: string }

/** Turns a second factor on by a first code, which shows that the app holds the secret. */
export const enableSecondFactorStep = createStep(
  "enable-second-factor",
  async ({ auth_identity_id, code }: Input, { container }) => {
    const auth = container.resolve(Modules.AUTH)
    const [pending] = await auth.listAuthMfa({ auth_identity_id, status: "pending" })
    if (!pending) throw new Refusal("not_allowed_now")
    try {
      await auth.verifyAuthMfa({ id: pending.id, auth_identity_id, code })
    } catch {
      throw new Refusal("second_factor_wrong")
    }
    return new StepResponse({ auth_identity_id }, { id: pending.id, code })
  },
  async (done, { container }) => {
    if (done) await container.resolve(Modules.AUTH).disableAuthMfa({ ...done, method: "totp" })
  },
)
