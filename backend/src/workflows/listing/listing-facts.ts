import type { ListingDocument, ListingReviewer, ListingState, ListingVersionState } from "@ovop/contracts"
import { Refusal } from "../../refusal"
import type { Sql } from "../audit/act"
import { associationOf, type ListingActor } from "./listing-actor"

export type VersionRow = {
  id: string
  state: ListingVersionState
  document: ListingDocument
  reviewer: ListingReviewer | null
  submitted_at: Date | null
}
export type ListingFacts = {
  id: string
  association_id: string
  state: ListingState
  revision: number
  product_id: string | null
  published_at: Date | null
  working: VersionRow | undefined
  live: VersionRow | undefined
}

export type Wanted = {
  id: string
  actor: ListingActor
  /** The revision that whoever acts looked at; left out where it does not matter. */
  revision?: number
}

type Head = Omit<ListingFacts, "working" | "live">
const HEAD = `
  select id, association_id, state, revision, product_id, published_at from listing
   where id = :id and (cast(:association_id as text) is null or association_id = :association_id)
     and deleted_at is null`
const VERSIONS = `
  select id, state, document, reviewer, submitted_at from listing_version
   where listing_id = :id and state <> 'superseded' and deleted_at is null`

/**
 * A listing with its working and its live version, as whoever acts may know of it.
 * @throws Refusal `not_found`, or `listing_changed` when somebody saved after what was looked at
 */
export async function readListingFacts(
  sql: Sql,
  { id, actor, revision }: Wanted,
  isLocked = false,
): Promise<ListingFacts> {
  const { rows } = await sql.raw<Head>(isLocked ? `${HEAD} for update` : HEAD, {
    id,
    association_id: associationOf(actor),
  })
  const [head] = rows
  if (!head) throw new Refusal("not_found")
  if (revision !== undefined && revision !== head.revision) throw new Refusal("listing_changed")
  const versions = (await sql.raw<VersionRow>(VERSIONS, { id })).rows
  return {
    ...head,
    live: versions.find(({ state }) => state === "live"),
    working: versions.find(({ state }) => state !== "live"),
  }
}
