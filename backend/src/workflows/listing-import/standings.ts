import { emptyListing, type ListingDocument } from "@ovop/contracts"
import { searchKey } from "@ovop/khmer"
import type { Standing } from "../../listing-sheets/judge-listing"
import type { Sql } from "../audit/act"

/** How a listing stands that a reference names, with what a save has to know of it. */
export type FoundListing = Standing & { listing_id: string; revision: number }
type Row = {
  key: string
  listing_id: string
  revision: number
  document: ListingDocument
  is_submitted: boolean
  imported_digest: string | null
}

/** By the association's own code, or by the listing's id, which an export names where there is no code. */
const NAMED = `
  with named as (
    select reference_key as key, listing_id from listing_reference
     where association_id = :association_id and reference_key = any(:keys) and deleted_at is null
     union
    select lower(id), id from listing
     where association_id = :association_id and lower(id) = any(:ids) and deleted_at is null)`

/** By itself and first: a lock that waits while it reads would answer with the document from before. */
const LOCK = `${NAMED} select l.id from listing l where l.id in (select listing_id from named) order by l.id for update`

const FOUND = `${NAMED}
  select n.key, l.id as listing_id, l.revision, coalesce(w.document, v.document) as document,
         coalesce(w.state = 'submitted', false) as is_submitted, r.digest as imported_digest
    from named n
    join listing l on l.id = n.listing_id and l.association_id = :association_id and l.deleted_at is null
    left join listing_version w on w.listing_id = l.id and w.state in ('draft', 'submitted', 'returned')
     and w.deleted_at is null
    left join listing_version v on v.listing_id = l.id and v.state = 'live' and v.deleted_at is null
    left join listing_reference r on r.listing_id = l.id and r.deleted_at is null`

/** The listings that references stand for, by the key of each; those of none are new. */
export async function readStandings(
  sql: Sql,
  association_id: string,
  references: readonly string[],
  isLocked = false,
): Promise<Map<string, FoundListing>> {
  const keys = references.map(searchKey)
  const ids = keys.filter((key) => key.startsWith("lst_"))
  const named = { association_id, keys, ids }
  if (isLocked) await sql.raw(LOCK, named)
  const { rows } = await sql.raw<Row>(FOUND, named)
  return new Map(
    rows.flatMap(({ key, document, ...row }) =>
      document ? [[key, { ...row, document: { ...emptyListing(), ...document } }]] : [],
    ),
  )
}
