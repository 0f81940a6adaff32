import { createHash } from "node:crypto"
import type { MedusaRequest } from "@medusajs/framework/http"
import { Refusal } from "../../refusal"

/** The key of a request that must not be done twice. Refuses to do without. */
export function readKey(req: MedusaRequest<unknown>): string {
  const key = req.headers["idempotency-key"]
  if (typeof key !== "string" || key.length === 0 || key.length > 100)
    throw new Refusal("idempotency_key_missing")
  return key
}

/** The key with what tells the request's body from another. */
export function readIdempotencyKey(req: MedusaRequest<unknown>): { key: string; body_hash: string } {
  const body_hash = createHash("sha256").update(JSON.stringify(req.validatedBody)).digest("hex")
  return { key: readKey(req), body_hash }
}
