import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { routes } from "@ovop/contracts"
import { identifierOf } from "../../../../../account-identifier"
import { Refusal } from "../../../../../refusal"
import { inviteMemberWorkflow } from "../../../../../workflows/membership/workflows/invite-member"
import { tenantOf } from "../../../../middleware/association-tenant"

type Body = z.output<typeof routes.inviteMember.body>

export async function POST(req: MedusaRequest<Body>, res: MedusaResponse): Promise<void> {
  const { contact: typed, role, locale } = req.validatedBody
  const contact = identifierOf(typed)
  if (!contact) throw new Refusal("invalid_input", ["contact"])
  const { result } = await inviteMemberWorkflow(req.scope).run({
    input: { tenant: tenantOf(req), contact, role, locale },
  })
  res.json({ id: result.id })
}
