import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { requestConfirmationWorkflow } from "../../../../../../workflows/account/workflows/request-confirmation"
import { callerOf } from "../../../../../middleware/account"

export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { customer_id } = callerOf(req)
  const contact_id = String(req.params.id)
  await requestConfirmationWorkflow(req.scope).run({ input: { customer_id, contact_id } })
  res.json({ done: true })
}
