import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AuditChain, AuditFault } from "@ovop/contracts"

type Row = {
  number: string
  hash: string
  checked_at: Date | null
  checked_number: number
  broken_number: number | null
  fault: AuditFault | null
}

const CHAIN = `
  select h.number, h.hash, c.checked_at, c.number as checked_number, c.broken_number, c.fault
    from audit_head h
    left join lateral (
      select * from audit_check where deleted_at is null order by checked_at desc limit 1) c on true`

/** How the chain of the audit log stands, and what its last whole check found. */
export async function readAuditChain(container: MedusaContainer): Promise<AuditChain> {
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: Row[] }>(CHAIN)
  const [row] = rows
  if (!row) throw new Error("The audit log has lost its head.")
  const { checked_at, checked_number, broken_number, fault } = row
  return {
    number: Number(row.number),
    hash: row.hash,
    last_check: checked_at && {
      checked_at: checked_at.toISOString(),
      number: checked_number,
      broken: broken_number === null || fault === null ? null : { number: broken_number, fault },
    },
  }
}
