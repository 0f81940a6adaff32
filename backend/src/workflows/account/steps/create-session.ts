import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ACCOUNT_MODULE } from "../../../modules/account"
import type AccountModuleService from "../../../modules/account/service"
import { newSessionToken, SESSION_TTL_SECONDS, sessionHash } from "../../../session-token"

type Input = { customer_id: string; device: string | undefined }

/** Signs a device in. The token leaves here once and is kept nowhere. */
export const createSessionStep = createStep(
  "create-session",
  async ({ customer_id, device }: Input, { container }) => {
    const accounts = container.resolve<AccountModuleService>(ACCOUNT_MODULE)
    const token = newSessionToken()
    const now = Date.now()
    const session = await accounts.createAccountSessions({
      customer_id,
      token_hash: sessionHash(token),
      device: device ?? "",
      last_seen_at: new Date(now),
      expires_at: new Date(now + SESSION_TTL_SECONDS * 1000),
    })
    return new StepResponse({ id: session.id, customer_id, token }, session.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<AccountModuleService>(ACCOUNT_MODULE).deleteAccountSessions(id)
  },
)
