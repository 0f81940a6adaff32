import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PASSWORD_PROVIDER, readSignIns } from "../sign-ins"

type Input = { customer_id: string; password: string }

/** Sets the password for every way into the account. */
export const setPasswordStep = createStep(
  "set-password",
  async ({ customer_id, password }: Input, { container }) => {
    const auth = container.resolve(Modules.AUTH)
    const before = await readSignIns(container, customer_id)
    for (const { entity_id } of before) {
      const { success, error } = await auth.updateProvider(PASSWORD_PROVIDER, { entity_id, password })
      if (!success) throw new Error(`The password could not be set: ${error}`)
    }
    return new StepResponse(
      undefined,
      before.map(({ id, provider_metadata }) => ({ id, provider_metadata })),
    )
  },
  async (before, { container }) => {
    if (before) await container.resolve(Modules.AUTH).updateProviderIdentities(before as never)
  },
)
