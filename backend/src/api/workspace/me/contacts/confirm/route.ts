import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type { Member, routes } from "@ovop/contracts"
import { identifierOf } from "../../../../../account-identifier"
import { readMember } from "../../../../../reads/member-view"
import { Refusal } from "../../../../../refusal"
import { confirmMemberContactWorkflow } from "../../../../../workflows/member/workflows/confirm-member-contact"
import { memberOf } from "../../../../middleware/member"

type Body = z.output<typeof routes.confirmMemberContact.body>

export async function POST(req: MedusaRequest<Body>, res: MedusaResponse<Member>): Promise<void> {
  const { member_id } = memberOf(req)
  const contact = identifierOf(req.validatedBody.contact)
  if (!contact) throw new Refusal("invalid_input", ["contact"])
  const { code } = req.validatedBody
  await confirmMemberContactWorkflow(req.scope).run({ input: { member_id, contact, code } })
  res.json(await readMember(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION), member_id))
}
