import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { AccountKind } from "../../../account-kind"
import { Refusal } from "../../../refusal"
import { PASSWORD_PROVIDERS } from "../sign-ins"

type Input = { kind: AccountKind; identifier: string; password: string }

/** Takes an e-mail address or number for a new account. The database lets only one have it. */
export const addSignInStep = createStep(
  "add-sign-in",
  async ({ kind, identifier, password }: Input, { container }) => {
    const auth = container.resolve(Modules.AUTH)
    const provider = PASSWORD_PROVIDERS[kind]
    const { success, authIdentity, error } = await auth.register(provider, {
      body: { email: identifier, password },
    })
    if (success && authIdentity) return new StepResponse({ id: authIdentity.id }, authIdentity.id)
    const taken = await auth.listProviderIdentities({ provider, entity_id: identifier })
    if (taken.length > 0) throw new Refusal("identifier_taken")
    throw new Error(`The sign-in could not be registered: ${error}`)
  },
  async (id, { container }) => {
    if (id) await container.resolve(Modules.AUTH).deleteAuthIdentities([id])
  },
)
