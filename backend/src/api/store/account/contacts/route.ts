import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type { Account, routes } from "@ovop/contracts"
import { identifierOf } from "../../../../account-identifier"
import { readAccount } from "../../../../reads/account-view"
import { Refusal } from "../../../../refusal"
import { addContactWorkflow } from "../../../../workflows/account/workflows/add-contact"
import { callerOf } from "../../../middleware/account"

type Body = z.output<typeof routes.addContact.body>

export async function POST(req: MedusaRequest<Body>, res: MedusaResponse<Account>): Promise<void> {
  const { customer_id } = callerOf(req)
  const contact = identifierOf(req.validatedBody.contact)
  if (!contact) throw new Refusal("invalid_input", ["contact"])
  const { password } = req.validatedBody
  await addContactWorkflow(req.scope).run({ input: { customer_id, contact, password } })
  res.json(await readAccount(req.scope.resolve(ContainerRegistrationKeys.QUERY), customer_id))
}
