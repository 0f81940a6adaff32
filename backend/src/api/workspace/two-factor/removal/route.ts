import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { routes } from "@ovop/contracts"
import { removeTwoFactorWorkflow } from "../../../../workflows/member/workflows/remove-two-factor"
import { memberOf } from "../../../middleware/member"

type Body = z.output<typeof routes.removeTwoFactor.body>

export async function POST(req: MedusaRequest<Body>, res: MedusaResponse): Promise<void> {
  const { member_id } = memberOf(req)
  await removeTwoFactorWorkflow(req.scope).run({ input: { member_id, ...req.validatedBody } })
  res.json({ done: true })
}
