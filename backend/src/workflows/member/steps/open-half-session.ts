import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ACCOUNT_MODULE } from "../../../modules/account"
import type AccountModuleService from "../../../modules/account/service"
import { SESSION_TTL_SECONDS } from "../../../session-token"

/** Opens a session whose second factor was given. */
export const openHalfSessionStep = createStep(
  "open-half-session",
  async (input: { session_id: string }, { container }) => {
    const accounts = container.resolve<AccountModuleService>(ACCOUNT_MODULE)
    const { id, second_factor_due, expires_at } = await accounts.retrieveAccountSession(input.session_id)
    await accounts.updateAccountSessions({
      id,
      second_factor_due: false,
      expires_at: new Date(Date.now() + SESSION_TTL_SECONDS * 1000),
    })
    return new StepResponse({ id }, { id, second_factor_due, expires_at })
  },
  async (before, { container }) => {
    if (before) await container.resolve<AccountModuleService>(ACCOUNT_MODULE).updateAccountSessions(before)
  },
)
