import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { AcceptedInvitation, routes } from "@ovop/contracts"
import { isCommonPassword } from "../../../../../common-password"
import { Refusal } from "../../../../../refusal"
import { acceptInvitationWorkflow } from "../../../../../workflows/membership/workflows/accept-invitation"
import { memberOrNobody } from "../../../../middleware/member"

type Body = z.output<typeof routes.acceptInvitation.body>

export async function POST(req: MedusaRequest<Body>, res: MedusaResponse<AcceptedInvitation>): Promise<void> {
  const { name, password, locale, device } = req.validatedBody
  if (password !== undefined && isCommonPassword(password, []))
    throw new Refusal("password_too_common", ["password"])
  const { result } = await acceptInvitationWorkflow(req.scope).run({
    input: {
      token: String(req.params.token),
      caller: memberOrNobody(req)?.member_id ?? null,
      ...{ name, password, locale, device },
    },
  })
  res.json(result)
}
