import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Refusal } from "../../refusal"

/** Closes a route of core that would go around our own: it answers as if it were not there. */
export function refuseClosed(_req: MedusaRequest, _res: MedusaResponse, _next: MedusaNextFunction): void {
  throw new Refusal("not_found")
}

/** Refuses an address with control characters in it, which no row of ours can match and PostgreSQL cannot take. */
export function refuseControlCharacters(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  // The path of the request is cut to what lies below the matcher, so the whole address is looked at.
  const [path = "", query = ""] = req.originalUrl.split("?")
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  if (/%0[0-9a-f]|%1[0-9a-f]|[\u0000-\u001f]/i.test(path)) throw new Refusal("not_found")
  // Zero is what PostgreSQL cannot take; a line break in a question is merely odd.
  if (/%00/.test(query)) throw new Refusal("invalid_input")
  next()
}
