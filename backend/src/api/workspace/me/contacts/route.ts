import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type { routes } from "@ovop/contracts"
import { identifierOf } from "../../../../account-identifier"
import { readMember } from "../../../../reads/member-view"
import { Refusal } from "../../../../refusal"
import { sendOneTimeCodeWorkflow } from "../../../../workflows/member/workflows/send-one-time-code"
import { memberOf } from "../../../middleware/member"

type Body = z.output<typeof routes.requestMemberContact.body>
type Requested = z.output<typeof routes.requestMemberContact.answer>

/** Says nothing of whether somebody else has the contact: that is said to whoever has its code. */
export async function POST(req: MedusaRequest<Body>, res: MedusaResponse<Requested>): Promise<void> {
  const { member_id } = memberOf(req)
  const contact = identifierOf(req.validatedBody.contact)
  if (!contact) throw new Refusal("invalid_input", ["contact"])
  const { locale } = await readMember(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION), member_id)
  await sendOneTimeCodeWorkflow(req.scope).run({
    input: { member_id, contact, purpose: "confirm_contact", locale },
  })
  res.json(contact)
}
