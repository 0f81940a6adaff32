import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ACCOUNT_MODULE } from "../../../modules/account"
import type AccountModuleService from "../../../modules/account/service"

/** What a member is called. */
export const findMemberNameStep = createStep(
  "find-member-name",
  async (input: { member_id: string }, { container }) => {
    const { name } = await container
      .resolve<AccountModuleService>(ACCOUNT_MODULE)
      .retrieveMember(input.member_id)
    return new StepResponse({ name })
  },
)
