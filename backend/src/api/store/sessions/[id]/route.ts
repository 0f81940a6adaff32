import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { customerAccount } from "../../../../account-kind"
import { endSessionsWorkflow } from "../../../../workflows/account/workflows/end-sessions"
import { callerOf } from "../../../middleware/account"

/** Signs one device out; `current` is the one that asks. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { customer_id, session_id } = callerOf(req)
  const only = req.params.id === "current" ? session_id : String(req.params.id)
  await endSessionsWorkflow(req.scope).run({ input: { account: customerAccount(customer_id), only } })
  res.json({ done: true })
}
