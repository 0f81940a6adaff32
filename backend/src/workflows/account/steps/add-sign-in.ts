import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { Refusal } from "../../../refusal"
import { PASSWORD_PROVIDER } from "../sign-ins"

type Input = { identifier: string; password: string }

/** Takes an e-mail address or number for a new account. The database lets only one have it. */
export const addSignInStep = createStep(
  "add-sign-in",
  async ({ identifier, password }: Input, { container }) => {
    const auth = container.resolve(Modules.AUTH)
    const { success, authIdentity, error } = await auth.register(PASSWORD_PROVIDER, {
      body: { email: identifier, password },
    })
    if (success && authIdentity) return new StepResponse({ id: authIdentity.id }, authIdentity.id)
    const taken = await auth.listProviderIdentities({ provider: PASSWORD_PROVIDER, entity_id: identifier })
    if (taken.length > 0) throw new Refusal("identifier_taken")
    throw new Error(`The sign-in could not be registered: ${error}`)
  },
  async (id, { container }) => {
    if (id) await container.resolve(Modules.AUTH).deleteAuthIdentities([id])
  },
)
