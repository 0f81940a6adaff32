import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Refusal } from "../../refusal"
import { readSession } from "./session"

/** Who asks: the account, and the device it is signed in on. */
export type Caller = { customer_id: string; session_id: string }
type WithCaller = MedusaRequest & { caller?: Caller }

async function readCaller(req: MedusaRequest): Promise<Caller | undefined> {
  const session = await readSession(req, "customer")
  return session && { customer_id: session.account_id, session_id: session.id }
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
