import { ContainerRegistrationKeys, MedusaService } from "@medusajs/framework/utils"
import type { ListingDocument, ListingState, WorkingState } from "@ovop/contracts"
import { Listing } from "./models/listing"
import { ListingVersion } from "./models/listing-version"

/** A connection, or a transaction that somebody has open on it. */
export type Sql = { raw<Row>(sql: string, values: object): Promise<{ rows: Row[] }> }
type Connection = Sql & { transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T> }

export type NewListing = {
  id: string
  version_id: string
  association_id: string
  draft_id: string
  document: ListingDocument
  by: string
}
export type Save = {
  id: string
  association_id: string
  /** Of a proposal that the save may begin. */
  version_id: string
  revision: number
  document: ListingDocument
  by: string
}
/** What a save met: it is kept; the document was there already; a newer one was; or nothing can be saved now. */
export type Saved =
  | { outcome: "saved"; begun: boolean; before: Kept | null }
  | { outcome: "same" | "stale" | "closed" | "absent" }
/** What a save wrote over, so that it can be put back. */
export type Kept = { document: ListingDocument; saved_at: Date; saved_by: string }

type Head = { revision: number; state: ListingState }
type Working = Kept & { id: string; state: WorkingState }

const WORKING = `
  select id, state, document, saved_at, saved_by from listing_version
   where listing_id = :id and state in ('draft', 'submitted', 'returned') and deleted_at is null`
const SAME = `
  select document = cast(:document as jsonb) as same from listing_version
   where listing_id = :id and state in ('draft', 'submitted', 'returned', 'live') and deleted_at is null
   order by state = 'live' limit 1`

export default class ListingModuleService extends MedusaService({ Listing, ListingVersion }) {
  private readonly sql: Connection

  constructor(cradle: Record<string, unknown>) {
    super(cradle)
    this.sql = cradle[ContainerRegistrationKeys.PG_CONNECTION] as Connection
  }

  /** Within the transaction that a caller has open, or within one of its own. */
  private async within<T>(open: Sql | undefined, work: (sql: Sql) => Promise<T>): Promise<T> {
    return open ? await work(open) : await this.sql.transaction(work)
  }

  /** Begins a listing. A second time under the same `draft_id` answers the one that is there. */
  async begin({ document, ...listing }: NewListing, open?: Sql): Promise<{ id: string; isNew: boolean }> {
    return await this.within(open, async (sql) => {
      const { rows } = await sql.raw<{ id: string }>(
        `insert into listing (id, association_id, draft_id) values (:id, :association_id, :draft_id)
         on conflict (association_id, draft_id) where deleted_at is null do nothing returning id`,
        listing,
      )
      if (rows.length === 0) {
        const known = await sql.raw<{ id: string }>(
          `select id from listing where association_id = :association_id and draft_id = :draft_id
            and deleted_at is null`,
          listing,
        )
        return { id: String(known.rows[0]?.id), isNew: false }
      }
      await sql.raw(
        `insert into listing_version (id, listing_id, state, document, saved_at, saved_by)
         values (:version_id, :id, 'draft', cast(:document as jsonb), now(), :by)`,
        { ...listing, document: JSON.stringify(document) },
      )
      return { id: listing.id, isNew: true }
    })
  }

  /**
   * Keeps a document if nobody kept a newer one: the listing's row is locked first, so that of two saves on one
   * revision the second is told. On a published listing it begins a proposal.
   */
  async save({ document: given, ...save }: Save, open?: Sql): Promise<Saved> {
    const document = JSON.stringify(given)
    return await this.within(open, async (sql): Promise<Saved> => {
      const heads = await sql.raw<Head>(
        `select revision, state from listing
          where id = :id and association_id = :association_id and deleted_at is null for update`,
        save,
      )
      const [head] = heads.rows
      if (!head) return { outcome: "absent" }
      const same = await sql.raw<{ same: boolean }>(SAME, { id: save.id, document })
      // A phone whose last answer was lost sends the same again.
      if (same.rows[0]?.same) return { outcome: "same" }
      if (head.revision !== save.revision) return { outcome: "stale" }
      const [working] = (await sql.raw<Working>(WORKING, { id: save.id })).rows
      if (working?.state === "submitted") return { outcome: "closed" }
      await sql.raw("update listing set revision = revision + 1, updated_at = now() where id = :id", save)
      if (!working) {
        await sql.raw(
          `insert into listing_version (id, listing_id, state, document, saved_at, saved_by)
           values (:version_id, :id, 'draft', cast(:document as jsonb), now(), :by)`,
          { ...save, document },
        )
        return { outcome: "saved", begun: true, before: null }
      }
      await sql.raw(
        `update listing_version set document = cast(:document as jsonb), saved_at = now(), saved_by = :by,
                updated_at = now() where id = :working`,
        { document, by: save.by, working: working.id },
      )
      const { saved_at, saved_by } = working
      return { outcome: "saved", begun: false, before: { document: working.document, saved_at, saved_by } }
    })
  }

  /** Puts back what a save wrote over, unless somebody saved after it. */
  async unsave({ id, version_id, revision }: Save, before: Kept | null): Promise<void> {
    await this.sql.transaction(async (sql) => {
      const { rows } = await sql.raw<{ id: string }>(
        `update listing set revision = revision - 1 where id = :id and revision = :revision returning id`,
        { id, revision: revision + 1 },
      )
      if (rows.length === 0) return
      if (!before) await sql.raw("delete from listing_version where id = :version_id", { version_id })
      else
        await sql.raw(
          `update listing_version set document = cast(:document as jsonb), saved_at = :saved_at, saved_by = :saved_by
            where listing_id = :id and state in ('draft', 'returned') and deleted_at is null`,
          { ...before, id, document: JSON.stringify(before.document) },
        )
    })
  }
}
