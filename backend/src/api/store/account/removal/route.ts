import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { routes } from "@ovop/contracts"
import { removeAccountWorkflow } from "../../../../workflows/account/workflows/remove-account"
import { callerOf } from "../../../middleware/account"

type Body = z.output<typeof routes.removeAccount.body>

export async function POST(req: MedusaRequest<Body>, res: MedusaResponse): Promise<void> {
  const { customer_id } = callerOf(req)
  await removeAccountWorkflow(req.scope).run({ input: { customer_id, ...req.validatedBody } })
  res.json({ done: true })
}
