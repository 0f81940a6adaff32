import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { duringRequest } from "../../request-id"

/** What a balancer or a caller may give a request as its id; anything else is not kept. */
const READABLE = /^[\w.:-]{1,100}$/

/** Lets whatever answers a request know its id, which the server's log and the audit log name. */
export function keepRequestId(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  const id = String(req.requestId)
  if (READABLE.test(id)) duringRequest(id, next)
  else next()
}
