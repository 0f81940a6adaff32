import { setTimeout as pause } from "node:timers/promises"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { type ErrorCode, routes } from "@ovop/contracts"
import { readAssociationTenant } from "../../../reads/association-tenant"
import { refusalOf } from "../../../refusal"
import type { AssociationTenant } from "../../../tenant"
import type { Sql } from "../../audit/act"
import { endListingImportWorkflow } from "../workflows/end-listing-import"
import { importNextListingWorkflow } from "../workflows/import-next-listing"

type Running = { id: string; association_id: string; begun_by: string }

/** Between two listings, so that buyers find the database and the core as free as between two orders. */
const PAUSE_MS = 30
/** Rounds of one run of the job; the next tick goes on. */
const MOST_ROUNDS = 200

/** Oldest first; each of them gets one listing in a round, so that a long one holds up no other. */
const RUNNING = `
  select id, association_id, begun_by from listing_import where state = 'running' and deleted_at is null
   order by begun_at, id`

/** Nothing is left that somebody, maybe another process, is at or could be at. */
const FINISH = `
  update listing_import m set state = 'done', finished_at = now(), updated_at = now()
   where m.id = :id and m.state = 'running' and not exists (
     select 1 from listing_import_item i
      where i.import_id = m.id and (i.state = 'good' or (i.state = 'clash' and m.overwrites)))`

/** Who began it must still be allowed to: asked before each listing, as before each request. */
async function tenantOf(
  sql: Sql,
  { association_id, begun_by }: Running,
): Promise<AssociationTenant | ErrorCode> {
  const found = await readAssociationTenant(sql as never, begun_by, association_id)
  if (!found) return "not_found"
  const { tenant, status } = found
  if (status !== "active") return "association_suspended"
  const allowed: readonly string[] = routes.startListingImport.roles
  if (!allowed.includes(tenant.role)) return "role_too_low"
  return tenant.role === "field_officer" && !tenant.on_behalf_of ? "consent_needed" : tenant
}

async function workOn(container: MedusaContainer, sql: Sql, running: Running): Promise<void> {
  const { id, association_id } = running
  const tenant = await tenantOf(sql, running)
  if (typeof tenant === "string") {
    await endListingImportWorkflow(container)
      .run({ input: { id, association_id, to: "stopped", because: tenant } })
      .catch((error: unknown) => {
        // A person may have stopped it just before.
        if (refusalOf(error)?.code !== "not_allowed_now") throw error
      })
    return
  }
  const { result } = await importNextListingWorkflow(container).run({ input: { tenant, import_id: id } })
  if (!result.found) await sql.raw(FINISH, { id })
}

/** Nothing to compensate: each listing is written and marked by itself, and what was not stays for the next run. */
export const workOnImportsStep = createStep("work-on-imports", async (_: unknown, { container }) => {
  const sql = container.resolve<Sql>(ContainerRegistrationKeys.PG_CONNECTION)
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { rows } = await sql.raw<Running>(RUNNING)
    if (rows.length === 0) break
    for (const running of rows) {
      await workOn(container, sql, running)
      await pause(PAUSE_MS)
    }
  }
  return new StepResponse(undefined)
})
