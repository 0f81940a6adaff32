import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type { OpenedSession, routes } from "@ovop/contracts"
import { identifierOf } from "../../../../account-identifier"
import { isCommonPassword } from "../../../../common-password"
import { readAccount } from "../../../../reads/account-view"
import { Refusal } from "../../../../refusal"
import { registerAccountWorkflow } from "../../../../workflows/account/workflows/register-account"

type Body = z.output<typeof routes.registerAccount.body>

export async function POST(req: MedusaRequest<Body>, res: MedusaResponse<OpenedSession>): Promise<void> {
  const { identifier: typed, ...rest } = req.validatedBody
  const identifier = identifierOf(typed)
  if (!identifier) throw new Refusal("invalid_input", ["identifier"])
  if (isCommonPassword(rest.password, [identifier.value]))
    throw new Refusal("password_too_common", ["password"])
  const { result } = await registerAccountWorkflow(req.scope).run({ input: { identifier, ...rest } })
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  res.setHeader("cache-control", "no-store")
  res.json({ token: result.token, account: await readAccount(query, result.customer_id) })
}
