import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AssociationStatus, Today } from "@ovop/contracts"
import { dayInCambodia } from "../../modules/certification/certificate-status"
import { Refusal } from "../../refusal"
import type { AssociationTenant } from "../../tenant"
import { inboxItem } from "../inbox"
import { rowsOf, type Sql } from "../stock/words-sql"
import { readConsignmentsById } from "../worked-consignments"
import { readEndingCertificates } from "./certificates"
import { readSales } from "./sales"
import { readStockAtRisk } from "./stock-at-risk"
import { readTasks } from "./tasks"

type Standing = Today["begun"] & { status: AssociationStatus }

const NEWEST = 5

const STANDING = `
  select a.status,
         (select count(*)::int from listing l where l.association_id = a.id and l.deleted_at is null) as listings,
         (select count(*)::int from consignment c where c.association_id = a.id and c.deleted_at is null) as consignments
    from association a where a.id = :association_id and a.deleted_at is null`

const NEWEST_IDS = `
  select c.id from consignment c where c.association_id = :association_id and c.deleted_at is null
   order by c.created_at desc, c.id desc limit ${NEWEST}`

async function readNewest(container: MedusaContainer, sql: Sql, association_id: string) {
  const rows = await rowsOf<{ id: string }>(sql, NEWEST_IDS, { association_id })
  const consignments = await readConsignmentsById(
    container,
    rows.map(({ id }) => id),
  )
  return consignments.map(inboxItem)
}

/** The day of an association, for the person who asks. */
export async function readToday(
  container: MedusaContainer,
  tenant: AssociationTenant,
  now: Date,
): Promise<Today> {
  const sql = container.resolve<Sql>(ContainerRegistrationKeys.PG_CONNECTION)
  const { association_id } = tenant
  const [standing] = await rowsOf<Standing>(sql, STANDING, { association_id })
  if (!standing) throw new Refusal("not_found")
  const { status, ...begun } = standing
  const [tasks, consignments, stock, certificates, sales] = await Promise.all([
    readTasks(sql, tenant, status),
    readNewest(container, sql, association_id),
    readStockAtRisk(sql, association_id),
    readEndingCertificates(sql, association_id),
    readSales(sql, association_id, now),
  ])
  return { day: dayInCambodia(now), tasks, consignments, stock, certificates, sales, begun }
}
