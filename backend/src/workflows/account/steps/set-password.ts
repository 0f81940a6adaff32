import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { AccountRef } from "../../../account-kind"
import { PASSWORD_PROVIDERS, readSignIns } from "../sign-ins"

type Input = { account: AccountRef; password: string }

/** Sets the password for every way into the account. */
export const setPasswordStep = createStep(
  "set-password",
  async ({ account, password }: Input, { container }) => {
    const auth = container.resolve(Modules.AUTH)
    const before = await readSignIns(container, account)
    for (const { entity_id } of before) {
      const { success, error } = await auth.updateProvider(PASSWORD_PROVIDERS[account.kind], {
        entity_id,
        password,
      })
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
