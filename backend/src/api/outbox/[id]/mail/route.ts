import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readOutboxMessages } from "../../../../reads/outbox-messages"
import { Refusal } from "../../../../refusal"

import { fontStyle } from "../../outbox-font"

/** A mail may show itself and open links in a new window, and nothing else: no script, no form, no foreign picture. */
const MAIL_POLICY =
  "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; font-src data:; base-uri 'self'; form-action 'none'; frame-ancestors 'self'"

/** One kept mail as its mail program would show it, for the frame on the outbox's page. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id = "" } = req.params
  const [message] = /^\d{1,18}$/.test(id) ? await readOutboxMessages(req.scope, id) : []
  if (!message?.html) throw new Refusal("not_found")
  res.setHeader("content-security-policy", MAIL_POLICY)
  res
    .type("html")
    .send(message.html.replace("<head>", `<head><base target="_blank"><style>${fontStyle()}</style>`))
}
