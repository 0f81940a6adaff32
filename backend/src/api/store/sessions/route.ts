import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type { OpenedSession, routes } from "@ovop/contracts"
import { identifierOf } from "../../../account-identifier"
import { customerAccount } from "../../../account-kind"
import { readSessions } from "../../../reads/account-sessions"
import { readAccount } from "../../../reads/account-view"
import { endSessionsWorkflow } from "../../../workflows/account/workflows/end-sessions"
import { openSessionWorkflow } from "../../../workflows/account/workflows/open-session"
import { callerOf } from "../../middleware/account"

type Body = z.output<typeof routes.openSession.body>
type Sessions = z.output<typeof routes.listSessions.answer>

export async function POST(req: MedusaRequest<Body>, res: MedusaResponse<OpenedSession>): Promise<void> {
  const { identifier, password, device } = req.validatedBody
  const { result } = await openSessionWorkflow(req.scope).run({
    input: { identifier: identifierOf(identifier)?.value, password, device },
  })
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  res.setHeader("cache-control", "no-store")
  res.json({ token: result.token, account: await readAccount(query, result.customer_id) })
}

export async function GET(req: MedusaRequest, res: MedusaResponse<Sessions>): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { customer_id, session_id } = callerOf(req)
  res.json({ sessions: await readSessions(query, { account: customerAccount(customer_id), session_id }) })
}

export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { customer_id } = callerOf(req)
  await endSessionsWorkflow(req.scope).run({ input: { account: customerAccount(customer_id) } })
  res.json({ done: true })
}
