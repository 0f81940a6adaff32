import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { routes } from "@ovop/contracts"
import { passSecondFactorWorkflow } from "../../../../../workflows/member/workflows/pass-second-factor"
import { memberOf } from "../../../../middleware/member"

type Body = z.output<typeof routes.passSecondFactor.body>

export async function POST(req: MedusaRequest<Body>, res: MedusaResponse): Promise<void> {
  await passSecondFactorWorkflow(req.scope).run({ input: { ...memberOf(req), ...req.validatedBody } })
  res.json({ done: true })
}
