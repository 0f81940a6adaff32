import type { MedusaRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AccountKind } from "../../account-kind"
import { sessionHash } from "../../session-token"
import { prolongSessionWorkflow } from "../../workflows/account/workflows/prolong-session"

export type KnownSession = { id: string; account_id: string; second_factor_due: boolean }

/** A device is noted as seen once an hour, not with every picture of a page. */
const NOTED_AFTER_MS = 60 * 60 * 1000

/**
 * The session whose token a request carries, if it is open and of this kind: a buyer's opens nothing in the
 * workspace. Read in the database each time, so that a session that was ended is over with the next request.
 */
export async function readSession(req: MedusaRequest, kind: AccountKind): Promise<KnownSession | undefined> {
  const token = /^Bearer ([\w-]{43})$/.exec(req.headers.authorization ?? "")?.[1]
  if (!token) return undefined
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "account_session",
    fields: ["id", "account_id", "last_seen_at", "second_factor_due"],
    filters: { token_hash: sessionHash(token), account_kind: kind, expires_at: { $gt: new Date() } },
  })
  const [session] = data
  if (!session) return undefined
  const isStale = Date.now() - new Date(session.last_seen_at).getTime() > NOTED_AFTER_MS
  // A half-open session ends when it ends, or whoever has the password alone could keep it waiting.
  if (isStale && !session.second_factor_due)
    await prolongSessionWorkflow(req.scope).run({ input: { id: session.id } })
  return {
    id: session.id,
    account_id: session.account_id,
    second_factor_due: Boolean(session.second_factor_due),
  }
}
