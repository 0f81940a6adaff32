import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { auditEntriesSchema, routes } from "@ovop/contracts"
import { readAuditChain } from "../../../reads/audit-chain"
import { readAuditEntries } from "../../../reads/audit-entries"

type Wanted = z.output<typeof routes.listAuditEntries.query>
type Answer = z.output<typeof auditEntriesSchema>

/** Who did what when, for the secretariat. */
export async function GET(req: MedusaRequest, res: MedusaResponse<Answer>): Promise<void> {
  const [page, chain] = await Promise.all([
    readAuditEntries(req.scope, req.validatedQuery as Wanted),
    readAuditChain(req.scope),
  ])
  res.json({ ...page, chain })
}
