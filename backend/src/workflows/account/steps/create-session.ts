import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { AccountRef } from "../../../account-kind"
import { ACCOUNT_MODULE } from "../../../modules/account"
import type AccountModuleService from "../../../modules/account/service"
import {
  HALF_OPEN_TTL_SECONDS,
  newSessionToken,
  SESSION_TTL_SECONDS,
  sessionHash,
} from "../../../session-token"

type Input = { account: AccountRef; device: string | undefined; second_factor_due?: boolean }

/** Signs a device in. The token leaves here once and is kept nowhere. */
export const createSessionStep = createStep(
  "create-session",
  async ({ account, device, second_factor_due = false }: Input, { container }) => {
    const accounts = container.resolve<AccountModuleService>(ACCOUNT_MODULE)
    const token = newSessionToken()
    const now = Date.now()
    const ttlSeconds = second_factor_due ? HALF_OPEN_TTL_SECONDS : SESSION_TTL_SECONDS
    const session = await accounts.createAccountSessions({
      account_kind: account.kind,
      account_id: account.id,
      token_hash: sessionHash(token),
      device: device ?? "",
      last_seen_at: new Date(now),
      expires_at: new Date(now + ttlSeconds * 1000),
      second_factor_due,
    })
    return new StepResponse({ id: session.id, account_id: account.id, token }, session.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<AccountModuleService>(ACCOUNT_MODULE).deleteAccountSessions(id)
  },
)
