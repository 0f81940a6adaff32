import type { MedusaContainer } from "@medusajs/framework/types"
import type { AuditFault } from "@ovop/contracts"
import { AUDIT_MODULE } from "../../modules/audit"
import type { Broken } from "../../modules/audit/check-chain"
import type AuditModuleService from "../../modules/audit/service"
import { headText, readAuditWish } from "./audit-wish"

const FAULTS: Record<AuditFault, string> = {
  gap: "it is missing",
  hash: "it is not what its hash was made from",
  link: "it does not follow from the entry before it",
  order: "its number or time is not after that of the entry before it",
  end: "entries were cut off from here on, or added past the head",
  kept_head: "it is not the entry whose hash was kept",
}

const broken = ({ number, fault }: Broken) => `The audit log is broken at entry ${number}: ${FAULTS[fault]}.`

/**
 * What `npm run audit --` answers; it reads only.
 * @throws a sentence that names the first broken entry, or says what can be asked
 */
export async function answerAudit(container: MedusaContainer, given: readonly string[]): Promise<string[]> {
  const wish = readAuditWish(given)
  const service = container.resolve<AuditModuleService>(AUDIT_MODULE)
  if (wish.command === "head") return [headText(await service.head())]
  const verdict = await service.verify(wish.kept)
  if (verdict.broken) throw new Error(broken(verdict.broken))
  const compared = wish.kept ? `, and entry ${wish.kept.number} is the one that was kept` : ""
  return [
    `The audit log is unbroken: ${verdict.head.number} entries${compared}.`,
    `Its head, to be kept elsewhere: ${headText(verdict.head)}`,
  ]
}
