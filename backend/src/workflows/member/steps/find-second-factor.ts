import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ACCOUNT_MODULE } from "../../../modules/account"
import type AccountModuleService from "../../../modules/account/service"

/** Whether a member has a second factor, and on which identity it is or would be. */
export const findSecondFactorStep = createStep(
  "find-second-factor",
  async (input: { member_id: string }, { container }) => {
    const { auth_identity_id } = await container
      .resolve<AccountModuleService>(ACCOUNT_MODULE)
      .retrieveMember(input.member_id)
    const [enabled] = await container
      .resolve(Modules.AUTH)
      .listAuthMfa({ auth_identity_id, status: "enabled" })
    return new StepResponse({ auth_identity_id, on: Boolean(enabled) })
  },
)
