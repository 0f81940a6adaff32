import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Locale } from "@ovop/contracts"
import { ACCOUNT_MODULE } from "../../../modules/account"
import type AccountModuleService from "../../../modules/account/service"

type Input = { id: string; name: string | undefined; locale: Locale | undefined }

/** Changes what a member is called, or the language of messages. */
export const changeMemberStep = createStep(
  "change-member",
  async ({ id, name, locale }: Input, { container }) => {
    const accounts = container.resolve<AccountModuleService>(ACCOUNT_MODULE)
    const before = await accounts.retrieveMember(id)
    await accounts.updateMembers({ id, ...(name ? { name } : {}), ...(locale ? { locale } : {}) })
    return new StepResponse({ id }, { id, name: before.name, locale: before.locale })
  },
  async (before, { container }) => {
    if (before) await container.resolve<AccountModuleService>(ACCOUNT_MODULE).updateMembers(before)
  },
)
