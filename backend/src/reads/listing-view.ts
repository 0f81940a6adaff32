import {
  type Listing,
  type ListingActs,
  type ListingDocument,
  type ListingReviewer,
  type ListingStanding,
  type ListingSummary,
  type ListingWorking,
  listingChanges,
  listingProblems,
  listingQuality,
  type MembershipRole,
  mayAsk,
  missingEnglish,
  type RouteName,
} from "@ovop/contracts"
import { bothPrices } from "../workflows/listing/listing-prices"
import type { KeptPicture } from "./listing-references"
import type { ListingRow } from "./listing-rows"
import { pictureAddress } from "./public-picture"

type Pictures = ReadonlyMap<string, KeptPicture | null>
type Beside = { pictures: Pictures; khr_per_usd: string | null; reviewer: ListingReviewer }

const iso = (at: Date | null) => (at ? new Date(at).toISOString() : null)

/** The document that the next save is based on. */
export function currentDocument({ id, working_document, live_document }: ListingRow): ListingDocument {
  const document = working_document ?? live_document
  if (!document) throw new Error(`Listing ${id} has no document.`)
  return document
}

export const standingOf = ({ id, state, working_state, revision }: ListingRow): ListingStanding => ({
  id,
  state,
  working: working_state,
  revision,
})

const shownPicture = (kept: KeptPicture | null | undefined) =>
  kept ? { ...kept, base: pictureAddress(kept.base) } : null

/** Every picture that either document names. */
export const picturesOf = ({ working_document, live_document }: ListingRow): string[] => [
  ...new Set(
    [working_document, live_document].flatMap((document) =>
      (document?.pictures ?? []).map(({ upload_id }) => upload_id),
    ),
  ),
]

function workingOf(row: ListingRow): ListingWorking | null {
  if (!row.working_state || !row.working_document) return null
  return {
    state: row.working_state,
    document: row.working_document,
    saved_at: String(iso(row.saved_at)),
    saved_by: row.saved_by,
    submitted_at: iso(row.submitted_at),
    submitted_by: row.submitted_by,
    returned:
      row.returned_at && row.returned_by
        ? { by: row.returned_by, at: String(iso(row.returned_at)), reasons: row.reasons ?? [] }
        : null,
  }
}

function pricesOf({ packs, priced_in }: ListingDocument, rate: string | null): Listing["prices"] {
  const both = (amount: string | null) => (amount && rate ? bothPrices(amount, priced_in, rate) : null)
  return packs.map(({ id, amount, tiers }) => ({
    pack_id: id,
    prices: both(amount),
    tiers: tiers.map((tier) => ({ from_quantity: tier.from_quantity, prices: both(tier.amount) })),
  }))
}

/** What a role may do with a listing that stands so. */
export function actsOf(row: ListingRow, role: MembershipRole, reviewer: ListingReviewer): ListingActs {
  const { state, working_state: working } = row
  const may = (name: RouteName, isNow: boolean) => isNow && mayAsk(name, role)
  const isOpen = working === "draft" || working === "returned"
  const isOurs = reviewer === "association"
  return {
    save: may("saveListing", working !== "submitted"),
    submit: may("submitListing", isOpen),
    recall: may("recallListing", working === "submitted"),
    publish: may("publishListing", working !== null && isOurs),
    return: may("returnListing", working === "submitted" && isOurs),
    discard: may(
      "discardListing",
      working !== null && (row.live_document !== null || row.product_id === null),
    ),
    withdraw: may("withdrawListing", state === "published"),
    republish: may("republishListing", state === "withdrawn"),
  }
}

/** All that a listing's page shows, apart from what its reader may do. */
export function listingView(row: ListingRow, beside: Beside): Omit<Listing, "may"> {
  const document = currentDocument(row)
  const { live_document: live, working_document: working, handle, product_id } = row
  return {
    id: row.id,
    draft_id: row.draft_id,
    state: row.state,
    revision: row.revision,
    reviewer: beside.reviewer,
    product: product_id && handle ? { id: product_id, handle } : null,
    live: live ? { document: live, published_at: String(iso(row.live_at)) } : null,
    working: workingOf(row),
    changes: live && working ? listingChanges(live, working) : [],
    problems: listingProblems(document),
    missing_english: missingEnglish(document),
    quality: listingQuality(document),
    pictures: picturesOf(row).map((upload_id) => ({
      upload_id,
      picture: shownPicture(beside.pictures.get(upload_id)),
    })),
    prices: pricesOf(document, beside.khr_per_usd),
  }
}

export function summaryOf(row: ListingRow, pictures: Pictures): ListingSummary {
  const document = currentDocument(row)
  return {
    ...standingOf(row),
    draft_id: row.draft_id,
    name: { km: document.name.km, en: document.name.en.trim() || null },
    picture: shownPicture(pictures.get(document.pictures[0]?.upload_id ?? "")),
    handle: row.handle,
    score: listingQuality(document).score,
    changed_at: String(iso(row.updated_at)),
  }
}
