import { emptyListing, type ListingDocument } from "@ovop/contracts"
import type { ExportedListing } from "../listing-sheets/sheet-of-listings"
import type { ListingSql } from "./listing-rows"

/** The newest document of each listing, under the association's own code, or the listing's id where there is none. */
const EXPORTED = `
  select coalesce(r.reference, l.id) as reference, coalesce(w.document, v.document) as document
    from listing l
    left join listing_version w on w.listing_id = l.id and w.state in ('draft', 'submitted', 'returned')
     and w.deleted_at is null
    left join listing_version v on v.listing_id = l.id and v.state = 'live' and v.deleted_at is null
    left join listing_reference r on r.listing_id = l.id and r.deleted_at is null
   where l.association_id = :association_id and l.deleted_at is null
   order by l.created_at, l.id`

/** All listings of an association as they stand, oldest first, so that an export keeps its order. */
export async function readExportedListings(
  sql: ListingSql,
  association_id: string,
): Promise<ExportedListing[]> {
  const { rows } = await sql.raw<{ reference: string; document: ListingDocument | null }>(EXPORTED, {
    association_id,
  })
  return rows.flatMap(({ reference, document }) =>
    document ? [{ reference, document: { ...emptyListing(), ...document } }] : [],
  )
}
