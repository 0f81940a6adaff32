import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { routes } from "@ovop/contracts"
import { removeAddressWorkflow } from "../../../../../workflows/account/workflows/remove-address"
import { callerOf } from "../../../../middleware/account"
import { answerKeptAddress } from "../answer-kept-address"

type Body = z.output<typeof routes.changeAddress.body>

export async function POST(req: MedusaRequest<Body>, res: MedusaResponse): Promise<void> {
  await answerKeptAddress(req, res, String(req.params.id))
}

export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { customer_id } = callerOf(req)
  await removeAddressWorkflow(req.scope).run({ input: { customer_id, id: String(req.params.id) } })
  res.json({ done: true })
}
