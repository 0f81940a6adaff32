import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AuditChain } from "@ovop/contracts"
import { readAuditChain } from "../../../../reads/audit-chain"
import { checkAuditChainWorkflow } from "../../../../workflows/audit/workflows/check-audit-chain"

/** Checks the whole chain and answers how it stands. */
export async function POST(req: MedusaRequest, res: MedusaResponse<AuditChain>): Promise<void> {
  await checkAuditChainWorkflow(req.scope).run({ input: {} })
  res.json(await readAuditChain(req.scope))
}
