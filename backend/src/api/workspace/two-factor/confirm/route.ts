import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { routes } from "@ovop/contracts"
import { confirmTwoFactorWorkflow } from "../../../../workflows/member/workflows/confirm-two-factor"
import { memberOf } from "../../../middleware/member"

type Body = z.output<typeof routes.confirmTwoFactor.body>
type Codes = z.output<typeof routes.confirmTwoFactor.answer>

export async function POST(req: MedusaRequest<Body>, res: MedusaResponse<Codes>): Promise<void> {
  const { result } = await confirmTwoFactorWorkflow(req.scope).run({
    input: { ...memberOf(req), ...req.validatedBody },
  })
  res.json(result)
}
