import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Refusal } from "../../refusal"
import { type KnownSession, readSession } from "./session"

/** The member who asks, and the device. */
export type MemberCaller = { member_id: string; session_id: string }
type WithMember = MedusaRequest & { member?: MemberCaller }

const caller = ({ account_id, id }: KnownSession): MemberCaller => ({ member_id: account_id, session_id: id })

/** Reads the member who asks, if somebody is signed in; a session that waits for its second factor is refused. */
export async function knowMember(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  res.setHeader("cache-control", "no-store")
  const session = await readSession(req, "member")
  if (session?.second_factor_due) throw new Refusal("second_factor_needed")
  if (session) (req as WithMember).member = caller(session)
  next()
}

/** Refuses who is not signed in, or only half. Answers are nobody else's, so no cache may keep them. */
export async function requireMember(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  await knowMember(req, res, () => {})
  memberOf(req)
  next()
}

/** Lets in who still owes the second factor: to give it, or to sign out. */
export async function requireHalfSignedIn(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  res.setHeader("cache-control", "no-store")
  const session = await readSession(req, "member")
  if (!session) throw new Refusal("signed_out")
  ;(req as WithMember).member = caller(session)
  next()
}

/** Who asks, where anybody may. */
export const memberOrNobody = (req: MedusaRequest): MemberCaller | undefined => (req as WithMember).member

/** Who asks, behind `requireMember`. */
export function memberOf(req: MedusaRequest): MemberCaller {
  const { member } = req as WithMember
  if (!member) throw new Refusal("signed_out")
  return member
}
