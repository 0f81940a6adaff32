import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { OpenedInvitation } from "@ovop/contracts"
import { readInvitationView } from "../../../../reads/opened-invitation"
import { Refusal } from "../../../../refusal"
import { accountSignedInBy } from "../../../../workflows/account/sign-ins"
import { memberOrNobody } from "../../../middleware/member"

export async function GET(req: MedusaRequest, res: MedusaResponse<OpenedInvitation>): Promise<void> {
  const sql = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const invitation = await readInvitationView(sql, query, String(req.params.token))
  if (!invitation) throw new Refusal("link_spent")
  const owner = await accountSignedInBy(req.scope, "member", invitation.contact.value)
  const caller = memberOrNobody(req)?.member_id
  const needs = owner && owner !== caller ? "sign_in" : caller ? "ready" : "new"
  res.json({ ...invitation, needs })
}
