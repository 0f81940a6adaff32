import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Identifier } from "../../../account-identifier"
import { ACCOUNT_MODULE } from "../../../modules/account"
import type AccountModuleService from "../../../modules/account/service"

type Input = { customer_id: string; contact: Identifier }
type Done = { created: string | null; before: { id: string; requested_at: Date } | null }

/** Asks for the link that confirms a contact: a row of its own, or the row there is with a new time of asking. */
export const requestContactStep = createStep(
  "request-contact",
  async ({ customer_id, contact }: Input, { container }) => {
    const accounts = container.resolve<AccountModuleService>(ACCOUNT_MODULE)
    const [known] = await accounts.listAccountContacts({ customer_id, value: contact.value })
    const requested_at = new Date()
    if (!known) {
      const { id } = await accounts.createAccountContacts({ customer_id, ...contact, requested_at })
      return new StepResponse<{ id: string }, Done>({ id }, { created: id, before: null })
    }
    if (!known.confirmed_at) await accounts.updateAccountContacts({ id: known.id, requested_at })
    return new StepResponse<{ id: string }, Done>(
      { id: known.id },
      { created: null, before: { id: known.id, requested_at: known.requested_at } },
    )
  },
  async (done, { container }) => {
    const accounts = container.resolve<AccountModuleService>(ACCOUNT_MODULE)
    if (done?.created) await accounts.deleteAccountContacts(done.created)
    if (done?.before) await accounts.updateAccountContacts(done.before)
  },
)
