import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type { Member, routes, WhoAmI } from "@ovop/contracts"
import { readMember, readOwnMemberships } from "../../../reads/member-view"
import { changeMemberWorkflow } from "../../../workflows/member/workflows/change-member"
import { memberOf } from "../../middleware/member"

type Body = z.output<typeof routes.changeMember.body>

export async function GET(req: MedusaRequest, res: MedusaResponse<WhoAmI>): Promise<void> {
  const { member_id } = memberOf(req)
  const sql = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const [member, memberships] = await Promise.all([
    readMember(sql, member_id),
    readOwnMemberships(sql, query, member_id),
  ])
  res.json({ member, memberships })
}

export async function POST(req: MedusaRequest<Body>, res: MedusaResponse<Member>): Promise<void> {
  const { member_id: id } = memberOf(req)
  const { name, locale } = req.validatedBody
  await changeMemberWorkflow(req.scope).run({ input: { id, name, locale } })
  res.json(await readMember(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION), id))
}
