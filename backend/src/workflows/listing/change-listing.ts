import type { MedusaContainer } from "@medusajs/framework/types"
import type { AuditAction, AuditChanges } from "@ovop/contracts"
import type { Sql } from "../audit/act"
import { audited } from "../audit/audited"
import { auditActorOf } from "./listing-actor"
import { type ListingFacts, readListingFacts, type Wanted } from "./listing-facts"

type Written = { action: AuditAction; changes: AuditChanges }
/** What has to be known to take a change back: the rows as they were, and when the change left them. */
export type ListingUndo = {
  id: string
  entry: number
  listing: object
  versions: object[]
  left_at: string | null
}

const SNAPSHOT = `
  select to_jsonb(l) as listing,
         coalesce((select jsonb_agg(to_jsonb(v)) from listing_version v where v.listing_id = l.id), '[]') as versions
    from listing l where l.id = :id`

/**
 * Changes a listing and writes the act down in one transaction. Its row is locked before anything is read, so that two
 * who act at once are judged one after the other.
 */
export async function changeListing(
  container: MedusaContainer,
  wanted: Wanted,
  change: (sql: Sql, facts: ListingFacts) => Promise<Written>,
): Promise<ListingUndo> {
  return await audited(container, async ({ sql, record }) => {
    const facts = await readListingFacts(sql, wanted, true)
    const { id } = facts
    const kept = await sql.raw<Pick<ListingUndo, "listing" | "versions">>(SNAPSHOT, { id })
    const { action, changes } = await change(sql, facts)
    const left = await sql.raw<{ left_at: string }>(
      "update listing set updated_at = clock_timestamp() where id = :id returning updated_at::text as left_at",
      { id },
    )
    const entry = await record({
      action,
      subject_id: id,
      ...auditActorOf(wanted.actor),
      tenant: { kind: "association", id: facts.association_id },
      changes,
    })
    const [before] = kept.rows
    if (!before) throw new Error("A listing was not kept before it was changed.")
    return { id, entry, ...before, left_at: left.rows[0]?.left_at ?? null }
  })
}

/** Puts a listing back as it was, unless somebody changed it since; what they saw is theirs to go on from. */
export async function restoreListing(container: MedusaContainer, undo: ListingUndo): Promise<void> {
  const { id, entry, left_at } = undo
  const rows = { listing: JSON.stringify(undo.listing), versions: JSON.stringify(undo.versions) }
  await audited(container, async ({ sql, takeBack }) => {
    const now = await sql.raw<{ at: string }>(
      "select updated_at::text as at from listing where id = :id for update",
      { id },
    )
    if ((now.rows[0]?.at ?? null) !== left_at) return
    await sql.raw("delete from listing_version where listing_id = :id", { id })
    await sql.raw(
      `insert into listing select * from jsonb_populate_record(cast(null as listing), cast(:listing as jsonb))
       on conflict (id) do update set state = excluded.state, revision = excluded.revision,
         product_id = excluded.product_id, published_at = excluded.published_at, updated_at = excluded.updated_at`,
      rows,
    )
    await sql.raw(
      `insert into listing_version
       select * from jsonb_populate_recordset(cast(null as listing_version), cast(:versions as jsonb))`,
      rows,
    )
    await takeBack(entry)
  })
}
