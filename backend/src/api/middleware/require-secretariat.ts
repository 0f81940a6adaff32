import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
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

/** The person of the secretariat who asks. */
export const actorOf = (req: MedusaRequest): string =>
  (req as AuthenticatedMedusaRequest).auth_context.actor_id
