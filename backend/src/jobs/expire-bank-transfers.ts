import type { MedusaContainer } from "@medusajs/framework/types"
import { expireBankTransfersWorkflow } from "../workflows/payment/workflows/expire-bank-transfers"

export default async function expireBankTransfers(container: MedusaContainer): Promise<void> {
  await expireBankTransfersWorkflow(container).run({ input: {} })
}

export const config = { name: "expire-bank-transfers", schedule: "17 * * * *" }
