import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { payRefundBody, RefundOwed } from "@ovop/contracts"
import { readRefundsOwed } from "../../../../../reads/refunds-owed"
import { payRefundWorkflow } from "../../../../../workflows/payment/workflows/pay-refund"

export async function POST(
  req: AuthenticatedMedusaRequest<z.output<typeof payRefundBody>>,
  res: MedusaResponse<RefundOwed>,
): Promise<void> {
  const id = String(req.params.id)
  await payRefundWorkflow(req.scope).run({
    input: { ...req.validatedBody, id, actor: req.auth_context.actor_id },
  })
  const { refunds } = await readRefundsOwed(req.scope, { state: "all", id, limit: 1, offset: 0 })
  const [refund] = refunds
  if (!refund) throw new Error(`Refund ${id} was paid and cannot be read.`)
  res.json(refund)
}
