import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { OpenedMemberSession, routes } from "@ovop/contracts"
import { identifierOf } from "../../../../account-identifier"
import { openMemberSessionByCodeWorkflow } from "../../../../workflows/member/workflows/open-member-session-by-code"

type Body = z.output<typeof routes.openMemberSessionByCode.body>

export async function POST(
  req: MedusaRequest<Body>,
  res: MedusaResponse<OpenedMemberSession>,
): Promise<void> {
  const { identifier, code, device } = req.validatedBody
  const { result } = await openMemberSessionByCodeWorkflow(req.scope).run({
    input: { identifier: identifierOf(identifier)?.value, code, device },
  })
  res.setHeader("cache-control", "no-store")
  res.json(result)
}
