import type { NewerListing } from "@ovop/contracts"
import { Refusal } from "../refusal"
import { type ListingSql, readListingRow } from "./listing-rows"
import { currentDocument } from "./listing-view"

/** The newest document of a listing, for whoever saved on an older one. @throws Refusal `not_found` */
export async function readNewerListing(
  sql: ListingSql,
  id: string,
  association_id: string,
): Promise<NewerListing> {
  const row = await readListingRow(sql, id, association_id)
  if (!row) throw new Refusal("not_found")
  return {
    revision: row.revision,
    document: currentDocument(row),
    saved_at: new Date(row.saved_at ?? row.live_at ?? row.updated_at).toISOString(),
    saved_by: row.saved_by,
  }
}
