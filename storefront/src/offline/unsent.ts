import { emptyListing, listingChanges } from "@ovop/contracts"
import { type KeptListing, openKept } from "./kept-store"

/** Whether somebody wrote something here that the API has not got. */
export const isUnsent = ({ base, document }: KeptListing): boolean =>
  listingChanges(base?.document ?? emptyListing(), document).length > 0

/** How many listings and photographs the API has not got yet. */
export async function countUnsent(): Promise<number> {
  const store = await openKept()
  if (!store) return 0
  const listings = await store.getAll("listings")
  const photos = await store.getAll("photos")
  const waiting = new Set(photos.filter(({ blob }) => blob).map(({ draft_id }) => draft_id))
  for (const listing of listings) if (isUnsent(listing)) waiting.add(listing.draft_id)
  store.close()
  return waiting.size
}
