import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { Refusal } from "../../refusal"
import { sessionHash } from "../../session-token"
import { prolongSessionWorkflow } from "../../workflows/account/workflows/prolong-session"

/** Who asks: the account, and the device it is signed in on. */
export type Caller = { customer_id: string; session_id: string }
type WithCaller = MedusaRequest & { caller?: Caller }

/** A device is noted as seen once an hour, not with every picture of a page. */
const NOTED_AFTER_MS = 60 * 60 * 1000

async function readCaller(req: MedusaRequest): Promise<Caller | undefined> {
  const token = /^Bearer ([\w-]{43})$/.exec(req.headers.authorization ?? "")?.[1]
  if (!token) return undefined
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "account_session",
    fields: ["id", "customer_id", "last_seen_at"],
    filters: { token_hash: sessionHash(token), expires_at: { $gt: new Date() } },
  })
  const [session] = data
  if (!session) return undefined
  if (Date.now() - new Date(session.last_seen_at).getTime() > NOTED_AFTER_MS)
    await prolongSessionWorkflow(req.scope).run({ input: { id: session.id } })
  return { customer_id: session.customer_id, session_id: session.id }
}

/** Reads who asks, in the database each time: a session that was ended is over with the next request. */
export async function knowCaller(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const caller = await readCaller(req)
  if (caller) (req as WithCaller).caller = caller
  next()
}

/** Refuses who is not signed in. Answers of an account are nobody else's, so no cache may keep them. */
export async function requireCaller(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  res.setHeader("cache-control", "no-store")
  const caller = await readCaller(req)
  if (!caller) throw new Refusal("signed_out")
  ;(req as WithCaller).caller = caller
  next()
}

/** Who asks, where anybody may. */
export const callerOrNobody = (req: MedusaRequest): Caller | undefined => (req as WithCaller).caller

/** Who asks, behind `requireCaller`. */
export function callerOf(req: MedusaRequest): Caller {
  const { caller } = req as WithCaller
  if (!caller) throw new Refusal("signed_out")
  return caller
}
