import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { AccountRef } from "../../../account-kind"
import { ACCOUNT_MODULE } from "../../../modules/account"
import type AccountModuleService from "../../../modules/account/service"
import { Refusal } from "../../../refusal"

type Input = { account: AccountRef; only?: string | undefined; except?: string | undefined }

/** Signs devices out: one, all but one, or all. A session of somebody else is as absent as one that never was. */
export const endSessionsStep = createStep(
  "end-sessions",
  async ({ account, only, except }: Input, { container }) => {
    const accounts = container.resolve<AccountModuleService>(ACCOUNT_MODULE)
    const rows = await accounts.listAccountSessions({
      account_kind: account.kind,
      account_id: account.id,
      ...(only ? { id: only } : {}),
    })
    if (only && rows.length === 0) throw new Refusal("not_found")
    const ended = rows.filter((row) => row.id !== except)
    await accounts.deleteAccountSessions(ended.map((row) => row.id))
    return new StepResponse({ count: ended.length }, ended)
  },
  async (ended, { container }) => {
    if (ended) await container.resolve<AccountModuleService>(ACCOUNT_MODULE).createAccountSessions(ended)
  },
)
