import type {
  ListingDocument,
  ListingReviewer,
  ListingState,
  ReturnReason,
  WorkingState,
} from "@ovop/contracts"

export type ListingSql = { raw<Row>(sql: string, values: object): Promise<{ rows: Row[] }> }

export type ListingRow = {
  id: string
  association_id: string
  draft_id: string
  state: ListingState
  revision: number
  published_at: Date | null
  updated_at: Date
  product_id: string | null
  handle: string | null
  live_document: ListingDocument | null
  live_at: Date | null
  working_state: WorkingState | null
  working_document: ListingDocument | null
  saved_at: Date | null
  saved_by: string | null
  submitted_at: Date | null
  submitted_by: string | null
  reviewer: ListingReviewer | null
  returned_at: Date | null
  returned_by: ListingReviewer | null
  reasons: ReturnReason[] | null
}

/** Everything of a listing in one row; `l`, `w` and `v` are the listing, its working and its live version. */
export const LISTING_COLUMNS = `
  l.id, l.association_id, l.draft_id, l.state, l.revision, l.published_at, l.updated_at, l.product_id, p.handle,
  v.document as live_document, coalesce(v.decided_at, l.published_at) as live_at,
  w.state as working_state, w.document as working_document, w.saved_at,
  (select m.name from member m where m.id = w.saved_by and m.deleted_at is null) as saved_by,
  w.submitted_at,
  (select m.name from member m where m.id = w.submitted_by and m.deleted_at is null) as submitted_by,
  w.reviewer, w.returned_at, w.returned_by, w.reasons`

export const LISTING_TABLES = `
  listing l
  left join listing_version w on w.listing_id = l.id and w.state in ('draft', 'submitted', 'returned')
   and w.deleted_at is null
  left join listing_version v on v.listing_id = l.id and v.state = 'live' and v.deleted_at is null
  left join product p on p.id = l.product_id and p.deleted_at is null and l.published_at is not null`

/** One listing; of an association where it is given. Undefined where it is not there, or not theirs. */
export async function readListingRow(
  sql: ListingSql,
  id: string,
  association_id: string | null,
): Promise<ListingRow | undefined> {
  const { rows } = await sql.raw<ListingRow>(
    `select ${LISTING_COLUMNS} from ${LISTING_TABLES}
      where l.id = :id and l.deleted_at is null
        and (cast(:association_id as text) is null or l.association_id = :association_id)`,
    { id, association_id },
  )
  return rows[0]
}
