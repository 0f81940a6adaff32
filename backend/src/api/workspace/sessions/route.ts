import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type { OpenedMemberSession, routes } from "@ovop/contracts"
import { identifierOf } from "../../../account-identifier"
import { memberAccount } from "../../../account-kind"
import { readSessions } from "../../../reads/account-sessions"
import { endSessionsWorkflow } from "../../../workflows/account/workflows/end-sessions"
import { openMemberSessionWorkflow } from "../../../workflows/member/workflows/open-member-session"
import { memberOf } from "../../middleware/member"

type Body = z.output<typeof routes.openMemberSession.body>
type Sessions = z.output<typeof routes.listMemberSessions.answer>

export async function POST(
  req: MedusaRequest<Body>,
  res: MedusaResponse<OpenedMemberSession>,
): Promise<void> {
  const { identifier, password, device } = req.validatedBody
  const { result } = await openMemberSessionWorkflow(req.scope).run({
    input: { identifier: identifierOf(identifier)?.value, password, device },
  })
  res.setHeader("cache-control", "no-store")
  res.json(result)
}

export async function GET(req: MedusaRequest, res: MedusaResponse<Sessions>): Promise<void> {
  const { member_id, session_id } = memberOf(req)
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  res.json({ sessions: await readSessions(query, { account: memberAccount(member_id), session_id }) })
}

export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await endSessionsWorkflow(req.scope).run({ input: { account: memberAccount(memberOf(req).member_id) } })
  res.json({ done: true })
}
