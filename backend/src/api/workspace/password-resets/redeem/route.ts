import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { routes } from "@ovop/contracts"
import { identifierOf } from "../../../../account-identifier"
import { isCommonPassword } from "../../../../common-password"
import { Refusal } from "../../../../refusal"
import { resetMemberPasswordWorkflow } from "../../../../workflows/member/workflows/reset-member-password"

type Body = z.output<typeof routes.resetMemberPassword.body>

export async function POST(req: MedusaRequest<Body>, res: MedusaResponse): Promise<void> {
  const { identifier: typed, code, password } = req.validatedBody
  const identifier = identifierOf(typed)?.value
  if (isCommonPassword(password, identifier ? [identifier] : []))
    throw new Refusal("password_too_common", ["password"])
  await resetMemberPasswordWorkflow(req.scope).run({ input: { identifier, code, password } })
  res.json({ done: true })
}
