import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { routes } from "@ovop/contracts"
import { renewRecoveryCodesWorkflow } from "../../../../workflows/member/workflows/renew-recovery-codes"
import { memberOf } from "../../../middleware/member"

type Body = z.output<typeof routes.renewRecoveryCodes.body>
type Codes = z.output<typeof routes.renewRecoveryCodes.answer>

export async function POST(req: MedusaRequest<Body>, res: MedusaResponse<Codes>): Promise<void> {
  const { result } = await renewRecoveryCodesWorkflow(req.scope).run({
    input: { member_id: memberOf(req).member_id, ...req.validatedBody },
  })
  res.json(result)
}
