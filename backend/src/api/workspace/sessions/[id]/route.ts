import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { memberAccount } from "../../../../account-kind"
import { endSessionsWorkflow } from "../../../../workflows/account/workflows/end-sessions"
import { memberOf } from "../../../middleware/member"

/** Signs one device out; `current` is the one that asks. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { member_id, session_id } = memberOf(req)
  const only = req.params.id === "current" ? session_id : String(req.params.id)
  await endSessionsWorkflow(req.scope).run({ input: { account: memberAccount(member_id), only } })
  res.json({ done: true })
}
