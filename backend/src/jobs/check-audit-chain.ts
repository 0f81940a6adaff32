import type { MedusaContainer } from "@medusajs/framework/types"
import { checkAuditChainWorkflow } from "../workflows/audit/workflows/check-audit-chain"

export default async function checkAuditChain(container: MedusaContainer): Promise<void> {
  await checkAuditChainWorkflow(container).run({ input: {} })
}

export const config = { name: "check-audit-chain", schedule: "41 3 * * *" }
