import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { requiresTwoFactor } from "../../env"
import { Refusal } from "../../refusal"

/**
 * Lets in people of the secretariat only. Core has authenticated what asks an admin route by now, but it takes a
 * secret API key for a person, and what is decided here needs somebody who decided it.
 */
export function requireSecretariat(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  const { auth_context } = req as AuthenticatedMedusaRequest
  if (auth_context?.actor_type !== "user" || !auth_context.actor_id) throw new Refusal("not_signed_in")
  res.setHeader("cache-control", "no-store")
  next()
}

/**
 * Refuses to let somebody of the secretariat change anything by a password alone. Reading stays open, or nobody could
 * reach the page where the second factor is set up; machines with a key of the API have none.
 */
export function requireSecondFactor(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  const { auth_context } = req as AuthenticatedMedusaRequest
  const isPerson = auth_context?.actor_type === "user"
  const hasFactor = Boolean((auth_context as { mfa_enabled?: unknown } | undefined)?.mfa_enabled)
  if (req.method !== "GET" && isPerson && !hasFactor && requiresTwoFactor())
    throw new Refusal("two_factor_required")
  next()
}

/** The person of the secretariat who asks. */
export const actorOf = (req: MedusaRequest): string =>
  (req as AuthenticatedMedusaRequest).auth_context.actor_id
