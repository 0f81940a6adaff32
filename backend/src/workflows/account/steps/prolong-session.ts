import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ACCOUNT_MODULE } from "../../../modules/account"
import type AccountModuleService from "../../../modules/account/service"
import { SESSION_TTL_SECONDS } from "../../../session-token"

/** Notes that a device was seen. Nothing to compensate: it was seen, whatever comes of its request. */
export const prolongSessionStep = createStep(
  "prolong-session",
  async (input: { id: string }, { container }) => {
    const now = Date.now()
    await container.resolve<AccountModuleService>(ACCOUNT_MODULE).updateAccountSessions({
      id: input.id,
      last_seen_at: new Date(now),
      expires_at: new Date(now + SESSION_TTL_SECONDS * 1000),
    })
    return new StepResponse({ id: input.id })
  },
)
