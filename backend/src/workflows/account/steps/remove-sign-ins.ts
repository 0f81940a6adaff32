import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { customerAccount } from "../../../account-kind"
import { PASSWORD_PROVIDERS, readSignIns } from "../sign-ins"

/** Takes every way into an account away; address and number are free for others from then on. */
export const removeSignInsStep = createStep(
  "remove-sign-ins",
  async ({ customer_id }: { customer_id: string }, { container }) => {
    const removed = await readSignIns(container, customerAccount(customer_id))
    await container
      .resolve(Modules.AUTH)
      .deleteAuthIdentities(removed.map((signIn) => signIn.auth_identity_id))
    return new StepResponse({ count: removed.length }, { customer_id, removed })
  },
  async (done, { container }) => {
    for (const { entity_id, provider_metadata } of done?.removed ?? [])
      await container.resolve(Modules.AUTH).createAuthIdentities({
        app_metadata: { customer_id: done?.customer_id },
        provider_identities: [
          { provider: PASSWORD_PROVIDERS.customer, entity_id, provider_metadata: provider_metadata ?? {} },
        ],
      })
  },
)
