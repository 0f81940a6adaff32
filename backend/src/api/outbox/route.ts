import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readOutboxMessages } from "../../reads/outbox-messages"
import { OUTBOX_POLICY, outboxPage } from "./outbox-page"

/** What people would have received, newest first. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const messages = await readOutboxMessages(req.scope)
  res.setHeader("content-security-policy", OUTBOX_POLICY)
  res.type("html").send(outboxPage(messages))
}
