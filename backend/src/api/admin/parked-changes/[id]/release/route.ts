import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Refusal } from "../../../../../refusal"
import { releaseParkedChangeWorkflow } from "../../../../../workflows/outbox/workflows/release-parked-change"

/** Lets one parked change be tried again. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id = "" } = req.params
  if (!/^\d{1,18}$/.test(id)) throw new Refusal("not_found")
  await releaseParkedChangeWorkflow(req.scope).run({ input: { id } })
  res.json({ id })
}
