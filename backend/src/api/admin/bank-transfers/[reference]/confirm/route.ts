import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MathBN } from "@medusajs/framework/utils"
import type { ConfirmBankTransfer, ConfirmedTransfer } from "@ovop/contracts"
import { readTransferReference } from "../../../../../modules/payment-bank-transfer/transfer-reference"
import { readBankTransfer } from "../../../../../reads/bank-transfers"
import { Refusal } from "../../../../../refusal"
import { confirmBankTransferWorkflow } from "../../../../../workflows/payment/workflows/confirm-bank-transfer"

function outcomeOf({
  amount_due,
  amount_received,
}: ConfirmedTransfer["transfer"]): ConfirmedTransfer["outcome"] {
  if (MathBN.eq(amount_due, 0)) return "closed"
  if (MathBN.lt(amount_received, amount_due)) return "too_little"
  return MathBN.gt(amount_received, amount_due) ? "too_much" : "received"
}

export async function POST(
  req: AuthenticatedMedusaRequest<ConfirmBankTransfer>,
  res: MedusaResponse<ConfirmedTransfer>,
): Promise<void> {
  const reference = readTransferReference(String(req.params.reference))
  if (!reference) throw new Refusal("not_found")
  await confirmBankTransferWorkflow(req.scope).run({
    input: { ...req.validatedBody, reference, actor: req.auth_context.actor_id },
  })
  const transfer = await readBankTransfer(req.scope, reference)
  if (!transfer) throw new Error(`Transfer ${reference} was confirmed and cannot be read.`)
  res.json({ outcome: outcomeOf(transfer), transfer })
}
