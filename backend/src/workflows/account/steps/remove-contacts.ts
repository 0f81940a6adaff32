import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ContactKind } from "@ovop/contracts"
import { ACCOUNT_MODULE } from "../../../modules/account"
import type AccountModuleService from "../../../modules/account/service"

type Input = { customer_id: string; kind?: ContactKind | undefined; except?: string | undefined }

/** Forgets contacts of an account, of one kind or all, but for the one that stays. */
export const removeContactsStep = createStep(
  "remove-contacts",
  async ({ customer_id, kind, except }: Input, { container }) => {
    const accounts = container.resolve<AccountModuleService>(ACCOUNT_MODULE)
    const rows = await accounts.listAccountContacts({ customer_id, ...(kind ? { kind } : {}) })
    const removed = rows.filter((row) => row.value !== except)
    await accounts.deleteAccountContacts(removed.map((row) => row.id))
    return new StepResponse({ count: removed.length }, removed)
  },
  async (removed, { container }) => {
    if (removed) await container.resolve<AccountModuleService>(ACCOUNT_MODULE).createAccountContacts(removed)
  },
)
