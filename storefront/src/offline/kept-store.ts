import type { ErrorCode, ListingChoices, ListingDocument } from "@ovop/contracts"
import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from "idb"

/** A listing as this phone knows it. */
export type KeptListing = {
  association_id: string
  draft_id: string
  /** Null while the API has not heard of it. */
  id: string | null
  /** What the API had when this phone last agreed with it. */
  base: { revision: number; document: ListingDocument } | null
  /** What was written here; its pictures may be photographs that are still on the phone. */
  document: ListingDocument
  changed_at: string
}

/** A photograph on its way. It stands in a document by its `id`, until the upload's own id takes that place. */
export type KeptPhoto = {
  id: string
  association_id: string
  draft_id: string
  name: string
  /** Null once all of it was sent. */
  blob: Blob | null
  thumb: Blob
  upload_url: string | null
  upload_id: string | null
  refused: ErrorCode | null
}

/** What the form offers to choose from, and what the person may do, as it was when there was a network. */
export type KeptAssociation = {
  association_id: string
  name: { km: string; en: string | null }
  mayWrite: boolean
  choices: ListingChoices
}

interface Kept extends DBSchema {
  associations: { key: string; value: KeptAssociation }
  listings: { key: [string, string]; value: KeptListing }
  photos: { key: string; value: KeptPhoto; indexes: { listing: [string, string] } }
}
export type KeptStore = IDBPDatabase<Kept>

/** Names the member whose things a page without a network may show. */
const OWNER = "ovop_workspace_member"
const nameOf = (memberId: string) => `ovop-workspace-${memberId}`

/** Each member of a shared phone has a database of their own, so that nobody is shown what another one wrote. */
async function openFor(memberId: string): Promise<KeptStore> {
  return openDB<Kept>(nameOf(memberId), 1, {
    upgrade(database) {
      database.createObjectStore("associations", { keyPath: "association_id" })
      database.createObjectStore("listings", { keyPath: ["association_id", "draft_id"] })
      database
        .createObjectStore("photos", { keyPath: "id" })
        .createIndex("listing", ["association_id", "draft_id"])
    },
  })
}

/** What the last member who worked here kept; undefined where nothing is, or where the browser keeps nothing. */
export async function openKept(): Promise<KeptStore | undefined> {
  try {
    const memberId = localStorage.getItem(OWNER)
    return memberId ? await openFor(memberId) : undefined
  } catch {
    return undefined
  }
}

const ofAssociation = (id: string) => IDBKeyRange.bound([id], [id, []])

/** Says who works here. What was kept of associations that this person no longer belongs to is removed. */
export async function rememberMember(memberId: string, associationIds: readonly string[]): Promise<void> {
  try {
    localStorage.setItem(OWNER, memberId)
    const store = await openFor(memberId)
    const known = [
      ...(await store.getAllKeys("associations")),
      ...(await store.getAllKeys("listings")).map(([id]) => id),
    ]
    for (const gone of new Set(known.filter((id) => !associationIds.includes(id)))) {
      await store.delete("associations", gone)
      await store.delete("listings", ofAssociation(gone))
      for (const photo of await store.getAll("photos"))
        if (photo.association_id === gone) await store.delete("photos", photo.id)
    }
    store.close()
  } catch {
    // A browser that keeps nothing works with the network alone, and the page says so where it matters.
  }
}

/** Removes all that the member who worked here kept, sent or not. */
export async function forgetKept(): Promise<void> {
  try {
    const memberId = localStorage.getItem(OWNER)
    localStorage.removeItem(OWNER)
    if (memberId) await deleteDB(nameOf(memberId))
  } catch {
    // Where nothing can be kept, nothing was.
  }
}
