import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type { routes } from "@ovop/contracts"
import { isCommonPassword } from "../../../../common-password"
import { readContacts } from "../../../../reads/account-view"
import { Refusal } from "../../../../refusal"
import { changePasswordWorkflow } from "../../../../workflows/account/workflows/change-password"
import { callerOf } from "../../../middleware/account"

type Body = z.output<typeof routes.changePassword.body>

export async function POST(req: MedusaRequest<Body>, res: MedusaResponse): Promise<void> {
  const caller = callerOf(req)
  const contacts = await readContacts(req.scope.resolve(ContainerRegistrationKeys.QUERY), caller.customer_id)
  const known = contacts.map((contact) => contact.value)
  if (isCommonPassword(req.validatedBody.password, known))
    throw new Refusal("password_too_common", ["password"])
  await changePasswordWorkflow(req.scope).run({ input: { ...caller, ...req.validatedBody } })
  res.json({ done: true })
}
