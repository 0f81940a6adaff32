import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type { Account, routes } from "@ovop/contracts"
import { readAccount } from "../../../reads/account-view"
import { changeAccountWorkflow } from "../../../workflows/account/workflows/change-account"
import { callerOf } from "../../middleware/account"

type Body = z.output<typeof routes.changeAccount.body>

export async function GET(req: MedusaRequest, res: MedusaResponse<Account>): Promise<void> {
  res.json(await readAccount(req.scope.resolve(ContainerRegistrationKeys.QUERY), callerOf(req).customer_id))
}

export async function POST(req: MedusaRequest<Body>, res: MedusaResponse<Account>): Promise<void> {
  const { customer_id } = callerOf(req)
  await changeAccountWorkflow(req.scope).run({ input: { customer_id, ...req.validatedBody } })
  res.json(await readAccount(req.scope.resolve(ContainerRegistrationKeys.QUERY), customer_id))
}
