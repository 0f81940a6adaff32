import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { Refusal } from "../../../refusal"

type Input = { auth_identity_id: string; on: boolean; label: string }

/** Makes a secret for an authenticator app; one that was begun before and never confirmed is dropped. */
export const startSecondFactorStep = createStep(
  "start-second-factor",
  async ({ auth_identity_id, on, label }: Input, { container }) => {
    if (on) throw new Refusal("not_allowed_now")
    const auth = container.resolve(Modules.AUTH)
    for (const { id } of await auth.listAuthMfa({ auth_identity_id, status: "pending" }))
      await auth.disableAuthMfa({ id })
    const { mfa, secret, otpauth_url } = await auth.startAuthMfa({
      auth_identity_id,
      provider: "totp",
      label,
      issuer: "OVOP Market",
    })
    return new StepResponse({ secret: String(secret), otpauth_url: String(otpauth_url) }, mfa.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(Modules.AUTH).disableAuthMfa({ id })
  },
)
