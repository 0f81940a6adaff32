import { type ErrorCode, emptyListing, type ListingDocument, type NewerListing } from "@ovop/contracts"
import type { KeptListing, KeptStore } from "@/offline/kept-store"
import type { ListingCalls } from "./calls"
import { type Choices, isSameDocument, type Merged, mergeDocuments } from "./merge-documents"
import { sendable, withPhotosOf, withUpload } from "./photo-place"

export type SaveState =
  | { state: "saved" }
  | { state: "sending" }
  /** On this phone; sent as soon as there is a network. */
  | { state: "kept" }
  /** Neither kept nor sent: the browser keeps nothing. */
  | { state: "unkept" }
  /** Both changed the same; somebody has to choose. */
  | { state: "clash"; clashes: Merged["clashes"]; by: string | null; at: string | null }
  | { state: "refused"; code: ErrorCode; fields: readonly string[] }

export type SessionView = {
  document: ListingDocument
  id: string | null
  revision: number
  save: SaveState
}

type Known = { revision: number; document: ListingDocument }
export type Origin = {
  associationId: string
  draftId: string
  /** What the API had when the page was made; null for a new listing, and without a network. */
  listing: (Known & { id: string }) | null
}

/** After typing has paused for so long, the API is told; the phone keeps each letter at once. */
const PAUSE_MS = 1500
/** Until the next try, when a network is there and the API is not. */
const RETRY_MS = 15_000
const passing = new Set<ErrorCode>(["unavailable", "too_many_requests", "request_in_progress"])

/**
 * One listing while somebody writes it: first kept on the phone, then sent to the API, and brought together with what
 * others changed meanwhile. Knows no component.
 */
export class ListingSession {
  #view: SessionView
  #base: Known | null
  #newer: NewerListing | null = null
  /** Whether an earlier try may have made the listing already, with an older document. */
  #mayBeThere = false
  #store: KeptStore | undefined
  #keeping = Promise.resolve()
  #syncing: Promise<void> | null = null
  #timer: ReturnType<typeof setTimeout> | undefined
  readonly #listeners = new Set<() => void>()
  readonly #origin: Origin
  readonly #calls: ListingCalls

  constructor(origin: Origin, calls: ListingCalls) {
    this.#origin = origin
    this.#calls = calls
    const { listing } = origin
    this.#base = listing && { revision: listing.revision, document: listing.document }
    this.#view = {
      document: listing?.document ?? emptyListing(),
      id: listing?.id ?? null,
      revision: listing?.revision ?? 0,
      save: { state: "saved" },
    }
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
  readonly view = (): SessionView => this.#view

  #show(change: Partial<SessionView>): void {
    this.#view = { ...this.#view, ...change }
    for (const listener of this.#listeners) listener()
  }

  /**
   * Takes up what this phone kept, and what somebody typed before this page's scripts ran; sends both by and by.
   * @param typed what stands in the form now
   */
  async open(store: KeptStore | undefined, typed: ListingDocument): Promise<void> {
    const first = this.#view.document
    this.#store = store
    const kept = await store?.get("listings", [this.#origin.associationId, this.#origin.draftId])
    if (kept) this.#takeUp(kept)
    const document = mergeDocuments(first, typed, this.#view.document).document
    if (!isSameDocument(document, this.#view.document)) this.change(() => document)
    // A new one that nobody wrote in leaves nothing behind.
    else if (this.#base) void this.#keep()
    void this.sync()
  }

  #takeUp(kept: KeptListing): void {
    const document = { ...emptyListing(), ...kept.document }
    this.#mayBeThere = true
    if (this.#base) {
      const now = this.#base
      this.#base = kept.base ?? { revision: 0, document: emptyListing() }
      this.#show({ document })
      this.#meet({ ...now, saved_at: "", saved_by: null })
    } else {
      this.#base = kept.base
      this.#show({ document, id: kept.id, revision: kept.base?.revision ?? 0 })
    }
  }

  /** Changes the document; it is kept on the phone at once and sent when typing pauses. */
  change(how: (document: ListingDocument) => ListingDocument): void {
    this.#show({ document: how(this.#view.document) })
    void this.#keep()
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.sync(), PAUSE_MS)
  }

  /** A photograph was sent: its upload takes its place. Changes nothing where it was taken out meanwhile. */
  placeUpload(photoId: string, uploadId: string): void {
    const { document } = this.#view
    if (document.pictures.some(({ upload_id }) => upload_id === photoId))
      this.change((before) => withUpload(before, photoId, uploadId))
  }

  /** One write after the other, and only the newest of those that wait. */
  #keep(): Promise<void> {
    const document = this.#view.document
    this.#keeping = this.#keeping.then(async () => {
      if (document !== this.#view.document) return
      try {
        await this.#store?.put("listings", {
          association_id: this.#origin.associationId,
          draft_id: this.#origin.draftId,
          id: this.#view.id,
          base: this.#base,
          document,
          changed_at: new Date().toISOString(),
        })
      } catch {
        // A full phone keeps nothing more; what is sent is safe, and the state says what is not.
        this.#store = undefined
      }
    })
    return this.#keeping
  }

  /** Sends what is not sent yet; comes back when all is, or when it has to wait. */
  async sync(): Promise<void> {
    clearTimeout(this.#timer)
    this.#syncing ??= this.#send().finally(() => {
      this.#syncing = null
    })
    await this.#syncing
  }

  /** Sends and says whether the API has all of it now. */
  async flush(): Promise<boolean> {
    await this.sync()
    if (this.#view.save.state === "saved" && !this.#isSent()) await this.sync()
    return this.#view.save.state === "saved" && this.#isSent()
  }

  #isSent(): boolean {
    const document = sendable(this.#view.document)
    return isSameDocument(document, this.#base?.document ?? emptyListing())
  }

  async #send(): Promise<void> {
    while (!this.#newer && !this.#isSent()) {
      if (!navigator.onLine) return this.#wait()
      this.#show({ save: { state: "sending" } })
      const document = sendable(this.#view.document)
      const isOld = !this.#view.id && this.#mayBeThere
      this.#mayBeThere = true
      const answer = this.#view.id
        ? await this.#calls.save(this.#view.id, this.#base?.revision ?? 0, document)
        : await this.#calls.create(this.#origin.draftId, document)
      if (answer.ok) {
        const { id, revision } = answer.data
        this.#base = { revision, document: isOld ? emptyListing() : document }
        this.#show({ id, revision })
        await this.#keep()
        // It may have been made by an earlier try whose answer was lost, with less in it.
        if (isOld) await this.#meetWhatIsThere(id, document)
      } else if (answer.code === "listing_changed" && answer.newer) this.#meet(answer.newer)
      else if (passing.has(answer.code)) return this.#wait(RETRY_MS)
      else return this.#show({ save: { state: "refused", code: answer.code, fields: answer.fields } })
    }
    if (!this.#newer) this.#show({ save: { state: "saved" } })
  }

  /** Of a listing that only this phone can have made nothing is lost; somebody else may have gone on with it since. */
  async #meetWhatIsThere(id: string, sent: ListingDocument): Promise<void> {
    const there = await this.#calls.read(id)
    if (!there.ok) return
    const { revision, working, live } = there.data
    const document = working?.document ?? live?.document ?? sent
    const before = revision <= 1 ? document : emptyListing()
    this.#base = { revision, document: before }
    if (revision > 1) this.#meet({ revision, document, saved_at: "", saved_by: working?.saved_by ?? null })
  }

  #wait(retryMs?: number): void {
    this.#show({ save: { state: this.#store ? "kept" : "unkept" } })
    if (retryMs) this.#timer = setTimeout(() => void this.sync(), retryMs)
  }

  /** Brings what is here together with what somebody else saved; asks only where both changed the same. */
  #meet(newer: NewerListing, choices?: Choices): void {
    const { document } = this.#view
    const base = this.#base?.document ?? emptyListing()
    const merged = mergeDocuments(base, sendable(document), newer.document, choices)
    if (merged.clashes.length > 0 && !choices) {
      this.#newer = newer
      const by = newer.saved_by
      this.#show({ save: { state: "clash", clashes: merged.clashes, by, at: newer.saved_at || null } })
      return
    }
    this.#newer = null
    this.#base = { revision: newer.revision, document: newer.document }
    this.#show({ document: withPhotosOf(merged.document, document), revision: newer.revision })
    void this.#keep()
  }

  /** Settles a clash: for each part the one or the other. */
  async choose(choices: Choices): Promise<void> {
    if (this.#newer) this.#meet(this.#newer, choices)
    await this.sync()
  }

  /** The page was made anew, by an act or a reload: what the API has now. */
  async meetPage(listing: Known & { id: string }): Promise<void> {
    if (listing.revision === this.#base?.revision || this.#newer) return
    await this.sync()
    if (listing.revision <= (this.#base?.revision ?? -1)) return
    this.#meet({ revision: listing.revision, document: listing.document, saved_at: "", saved_by: null })
    await this.sync()
  }

  /** Throws away what is kept on the phone of this listing. */
  async forget(): Promise<void> {
    clearTimeout(this.#timer)
    await this.#keeping
    await this.#store?.delete("listings", [this.#origin.associationId, this.#origin.draftId])
    this.#store = undefined
  }

  close(): void {
    clearTimeout(this.#timer)
  }
}
