import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Identifier } from "../../../account-identifier"
import type { AccountRef } from "../../../account-kind"
import { ACCOUNT_MODULE } from "../../../modules/account"
import type AccountModuleService from "../../../modules/account/service"
import { Refusal } from "../../../refusal"
import { PASSWORD_PROVIDERS, readSignIns, retrieveAccount, type SignIn } from "../sign-ins"

type Input = { account: AccountRef; contact: Identifier }
type Contacts = { email?: string | null; phone?: string | null }

const create = (container: MedusaContainer, { kind, id }: AccountRef, entity_id: string, like: SignIn) =>
  container.resolve(Modules.AUTH).createAuthIdentities({
    app_metadata: { [`${kind}_id`]: id },
    provider_identities: [
      {
        provider: PASSWORD_PROVIDERS[kind],
        entity_id,
        provider_metadata: like.provider_metadata ?? {},
      },
    ],
  })

async function changeContacts(container: MedusaContainer, { kind, id }: AccountRef, contacts: Contacts) {
  if (kind === "customer") await container.resolve(Modules.CUSTOMER).updateCustomers(id, contacts as object)
  else
    await container
      .resolve<AccountModuleService>(ACCOUNT_MODULE)
      .updateMembers({ id, ...contacts } as { id: string })
}

/** Lets an account be entered by a contact that was just proven, instead of the one of its kind before, if any. */
export const moveSignInStep = createStep(
  "move-sign-in",
  async ({ account, contact: { kind, value } }: Input, { container }) => {
    const auth = container.resolve(Modules.AUTH)
    const signIns = await readSignIns(container, account)
    const owner = await retrieveAccount(container, account)
    const [like] = signIns
    if (!like) throw new Error(`Account ${account.id} has no way in.`)
    const provider = PASSWORD_PROVIDERS[account.kind]
    const taken = await auth.listProviderIdentities({ provider, entity_id: value })
    if (taken.length > 0) throw new Refusal("identifier_taken")
    const created = await create(container, account, value, like)
    const former = signIns.find((row) => row.entity_id === owner[kind])
    if (former) await auth.deleteAuthIdentities([former.auth_identity_id])
    await changeContacts(container, account, { [kind]: value })
    return new StepResponse(undefined, {
      account,
      former,
      created: created.id,
      before: { [kind]: owner[kind] },
    })
  },
  async (done, { container }) => {
    if (!done) return
    const { account, former, created, before } = done
    await container.resolve(Modules.AUTH).deleteAuthIdentities([created])
    if (former) await create(container, account, former.entity_id, former)
    await changeContacts(container, account, before)
  },
)
