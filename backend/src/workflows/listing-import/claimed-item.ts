import type { ListingImportItemState, ListingImportProblem } from "@ovop/contracts"
import type { GivenListing } from "../../listing-sheets/gather-listings"
import type { Sql } from "../audit/act"

export type ClaimedItem = {
  id: string
  association_id: string
  overwrites: boolean
  given: GivenListing
  base_digest: string | null
}

/**
 * The next listing of a running import that nobody else is at. It is held by its lock until the transaction ends, so a
 * process that dies gives it back at once, and several processes share the work.
 */
const CLAIM = `
  select i.id, m.association_id, m.overwrites, i.given, i.base_digest
    from listing_import_item i join listing_import m on m.id = i.import_id
   where i.import_id = :import_id and m.state = 'running'
     and (i.state = 'good' or (i.state = 'clash' and m.overwrites))
   order by i.position limit 1 for update of i skip locked`

export async function claimItem(sql: Sql, import_id: string): Promise<ClaimedItem | undefined> {
  return (await sql.raw<ClaimedItem>(CLAIM, { import_id })).rows[0]
}

export type Settled = {
  state: ListingImportItemState
  problems: readonly ListingImportProblem[]
  listing_id: string | null
}

export async function settleItem(sql: Sql, id: string, { problems, ...settled }: Settled): Promise<void> {
  await sql.raw(
    `update listing_import_item set state = :state, problems = cast(:problems as jsonb),
            listing_id = coalesce(:listing_id, listing_id), updated_at = now() where id = :id`,
    { ...settled, id, problems: JSON.stringify(problems) },
  )
}
