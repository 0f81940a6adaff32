import type { MedusaContainer } from "@medusajs/framework/types"
import { CONSIGNMENT_MODULE } from "../../modules/consignment"
import type ConsignmentModuleService from "../../modules/consignment/service"
import { readSqlOf } from "../../reads/discovery/read-sql"
import { readOrderFacts } from "../../reads/order-facts"
import { freezeConsignments } from "./freeze-consignments"

/** Writes an order's consignments, once. Returns the ids it wrote: none when they are already there. */
export async function writeConsignments(orderId: string, container: MedusaContainer): Promise<string[]> {
  const service = container.resolve<ConsignmentModuleService>(CONSIGNMENT_MODULE)
  const sql = readSqlOf(container)
  const existing = await sql("select id from consignment where order_id = ? and deleted_at is null limit 1", [
    orderId,
  ])
  if (existing.length > 0) return []
  const facts = await readOrderFacts(sql, orderId)
  // The generated types know an amount only as a number; the columns take a BigNumber as it is.
  const rows = freezeConsignments(facts) as object[] as Parameters<typeof service.createConsignments>[0][]
  const created = (await service.createConsignments(rows as [])) as { id: string }[]
  return created.map((row) => row.id)
}
