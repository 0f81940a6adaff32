import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Locale } from "@ovop/contracts"
import type { Identifier } from "../../../account-identifier"
import { ACCOUNT_MODULE } from "../../../modules/account"
import type AccountModuleService from "../../../modules/account/service"

type Input = { name: string; locale: Locale; contact: Identifier; auth_identity_id: string }

/** Writes a member down, with the one contact that was proven. */
export const createMemberStep = createStep(
  "create-member",
  async ({ name, locale, contact, auth_identity_id }: Input, { container }) => {
    const { id } = await container.resolve<AccountModuleService>(ACCOUNT_MODULE).createMembers({
      name,
      locale,
      auth_identity_id,
      [contact.kind]: contact.value,
    })
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<AccountModuleService>(ACCOUNT_MODULE).deleteMembers(id)
  },
)
