import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type { routes } from "@ovop/contracts"
import { readMember } from "../../../reads/member-view"
import { startTwoFactorWorkflow } from "../../../workflows/member/workflows/start-two-factor"
import { memberOf } from "../../middleware/member"

type Started = z.output<typeof routes.startTwoFactor.answer>

export async function POST(req: MedusaRequest, res: MedusaResponse<Started>): Promise<void> {
  const { member_id } = memberOf(req)
  const { email, phone } = await readMember(
    req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION),
    member_id,
  )
  const { result } = await startTwoFactorWorkflow(req.scope).run({
    input: { member_id, label: email ?? phone ?? member_id },
  })
  res.json(result)
}
