import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { routes } from "@ovop/contracts"
import { identifierOf } from "../../../../../account-identifier"
import { Refusal } from "../../../../../refusal"
import { inviteOwnerWorkflow } from "../../../../../workflows/membership/workflows/invite-owner"
import { actorOf } from "../../../../middleware/require-secretariat"

type Body = z.output<typeof routes.inviteOwner.body>

export async function POST(req: MedusaRequest<Body>, res: MedusaResponse): Promise<void> {
  const { contact: typed, locale } = req.validatedBody
  const contact = identifierOf(typed)
  if (!contact) throw new Refusal("invalid_input", ["contact"])
  const { result } = await inviteOwnerWorkflow(req.scope).run({
    input: { association_id: String(req.params.id), contact, locale, actor: actorOf(req) },
  })
  res.json({ id: result.id })
}
