import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

type Input = { email: string; password: string }

/** Registers a sign-in by e-mail and password. */
export const registerPasswordStep = createStep(
  "register-password",
  async (input: Input, { container }) => {
    const { success, authIdentity, error } = await container
      .resolve(Modules.AUTH)
      .register("emailpass", { body: { email: input.email, password: input.password } })
    if (!success || !authIdentity) throw new Error(`The sign-in could not be registered: ${error}`)
    return new StepResponse({ id: authIdentity.id }, authIdentity.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(Modules.AUTH).deleteAuthIdentities([id])
  },
)
