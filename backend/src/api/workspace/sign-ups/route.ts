import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { OpenedMemberSession, routes } from "@ovop/contracts"
import { identifierOf } from "../../../account-identifier"
import { Refusal } from "../../../refusal"
import { signUpMemberWorkflow } from "../../../workflows/member/workflows/sign-up-member"

type Body = z.output<typeof routes.signUp.body>

export async function POST(
  req: MedusaRequest<Body>,
  res: MedusaResponse<OpenedMemberSession>,
): Promise<void> {
  const { identifier, ...given } = req.validatedBody
  const contact = identifierOf(identifier)
  if (!contact) throw new Refusal("code_wrong")
  const { result } = await signUpMemberWorkflow(req.scope).run({ input: { contact, ...given } })
  res.setHeader("cache-control", "no-store")
  res.json(result)
}
