import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Identifier } from "../../../account-identifier"
import { Refusal } from "../../../refusal"
import { PASSWORD_PROVIDER, readSignIns, type SignIn } from "../sign-ins"

type Input = { customer_id: string; contact: Identifier }

const create = (container: MedusaContainer, customer_id: string, entity_id: string, like: SignIn) =>
  container.resolve(Modules.AUTH).createAuthIdentities({
    app_metadata: { customer_id },
    provider_identities: [
      { provider: PASSWORD_PROVIDER, entity_id, provider_metadata: like.provider_metadata ?? {} },
    ],
  })

/** Lets an account be entered by a contact that was just proven, instead of the one of its kind before, if any. */
export const moveSignInStep = createStep(
  "move-sign-in",
  async ({ customer_id, contact: { kind, value } }: Input, { container }) => {
    const auth = container.resolve(Modules.AUTH)
    const customers = container.resolve(Modules.CUSTOMER)
    const signIns = await readSignIns(container, customer_id)
    const customer = await customers.retrieveCustomer(customer_id)
    const [like] = signIns
    if (!like) throw new Error(`Account ${customer_id} has no way in.`)
    const taken = await auth.listProviderIdentities({ provider: PASSWORD_PROVIDER, entity_id: value })
    if (taken.length > 0) throw new Refusal("identifier_taken")
    const created = await create(container, customer_id, value, like)
    const former = signIns.find((row) => row.entity_id === customer[kind])
    if (former) await auth.deleteAuthIdentities([former.auth_identity_id])
    await customers.updateCustomers(customer_id, { [kind]: value })
    return new StepResponse(undefined, {
      customer_id,
      former,
      created: created.id,
      before: { [kind]: customer[kind] },
    })
  },
  async (done, { container }) => {
    if (!done) return
    const { customer_id, former, created, before } = done
    await container.resolve(Modules.AUTH).deleteAuthIdentities([created])
    if (former) await create(container, customer_id, former.entity_id, former)
    await container.resolve(Modules.CUSTOMER).updateCustomers(customer_id, before as object)
  },
)
