import type { ErrorCode, Upload } from "@ovop/contracts"
import type { KeptPhoto, KeptStore } from "@/offline/kept-store"
import type { ListingCalls } from "./calls"
import { newPhotoId } from "./photo-place"
import { sendPhoto } from "./send-photo"
import { shrinkPhoto } from "./shrink-photo"

/** How far a photograph has come. `share` is of its bytes, and of the sizes that are made of it afterwards. */
export type PhotoView = {
  state: "waiting" | "sending" | "working" | "ready" | "refused"
  share: number
  /** Of the small copy on this phone. */
  thumb: string
  code: ErrorCode | null
  picture: Upload["picture"]
}
export type PhotosView = { photos: ReadonlyMap<string, PhotoView>; isPaused: boolean; unreadable: string[] }

type Where = { associationId: string; draftId: string }
type Told = {
  /** Photographs were chosen; they belong at the end of the document. */
  onAdded: (ids: string[]) => void
  /** All bytes of one are with the API, under its own id. */
  onSent: (photoId: string, uploadId: string) => void
}

const LOOK_MS = 1500
const RETRY_MS = 15_000

/** Photographs of one listing on their way to the API, one at a time: a slow network is not made slower by four. */
export class PhotoQueue {
  #view: PhotosView = { photos: new Map(), isPaused: false, unreadable: [] }
  #kept = new Map<string, KeptPhoto>()
  #store: KeptStore | undefined
  #running: AbortController | null = null
  #timers = new Set<ReturnType<typeof setTimeout>>()
  readonly #listeners = new Set<() => void>()
  readonly #where: Where
  readonly #calls: ListingCalls
  readonly #told: Told

  constructor(where: Where, calls: ListingCalls, told: Told) {
    this.#where = where
    this.#calls = calls
    this.#told = told
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
  readonly view = (): PhotosView => this.#view

  #show(change: Partial<PhotosView>): void {
    this.#view = { ...this.#view, ...change }
    for (const listener of this.#listeners) listener()
  }

  #showPhoto(id: string, change: Partial<PhotoView>): void {
    const before = this.#view.photos.get(id)
    if (before) this.#show({ photos: new Map(this.#view.photos).set(id, { ...before, ...change }) })
  }

  /** Takes up what this phone kept of the listing; `wanted` are the pictures that still stand in its document. */
  async open(store: KeptStore | undefined, wanted: readonly string[]): Promise<void> {
    this.#store = store
    const { associationId, draftId } = this.#where
    const kept = (await store?.getAllFromIndex("photos", "listing", [associationId, draftId])) ?? []
    for (const photo of kept) {
      if (!wanted.includes(photo.id) && !(photo.upload_id && wanted.includes(photo.upload_id)))
        await store?.delete("photos", photo.id)
      else this.#take(photo)
    }
    void this.run()
  }

  #take(photo: KeptPhoto): void {
    this.#kept.set(photo.id, photo)
    const state = photo.refused ? "refused" : photo.upload_id ? "working" : "waiting"
    const thumb = this.#view.photos.get(photo.id)?.thumb ?? URL.createObjectURL(photo.thumb)
    const view: PhotoView = { state, share: 0, thumb, code: photo.refused, picture: null }
    const photos = new Map(this.#view.photos).set(photo.id, view)
    if (photo.upload_id) photos.set(photo.upload_id, view)
    this.#show({ photos })
    if (!photo.upload_id || photo.refused) return
    // Its place in the document may not have been kept before the battery was empty.
    this.#told.onSent(photo.id, photo.upload_id)
    void this.#look(photo)
  }

  async #keep(photo: KeptPhoto): Promise<void> {
    this.#kept.set(photo.id, photo)
    // A full phone keeps nothing more: the photograph is sent from memory then.
    await this.#store?.put("photos", photo).catch(() => {})
  }

  /** Shrinks photographs one by one, because a cheap phone has memory for one, and sends them. */
  async add(files: readonly File[]): Promise<void> {
    this.#show({ unreadable: [] })
    for (const file of files) {
      try {
        const { blob, thumb } = await shrinkPhoto(file)
        const { associationId: association_id, draftId: draft_id } = this.#where
        const rest = { upload_url: null, upload_id: null, refused: null }
        const photo = { id: newPhotoId(), association_id, draft_id, name: file.name, blob, thumb, ...rest }
        await this.#keep(photo)
        this.#take(photo)
        this.#told.onAdded([photo.id])
        void this.run()
      } catch {
        this.#show({ unreadable: [...this.#view.unreadable, file.name] })
      }
    }
  }

  #next(): KeptPhoto | undefined {
    return [...this.#kept.values()].find(({ blob, refused }) => blob && !refused)
  }

  /** Sends what waits, until nothing does, somebody pauses, or the network goes. */
  async run(): Promise<void> {
    if (this.#running || this.#view.isPaused || !navigator.onLine) return
    const running = new AbortController()
    this.#running = running
    for (let photo = this.#next(); photo && !running.signal.aborted; photo = this.#next())
      if (!(await this.#send(photo, running.signal))) break
    if (this.#running === running) this.#running = null
    if (this.#next() && !running.signal.aborted) this.#later(() => void this.run(), RETRY_MS)
  }

  async #send(photo: KeptPhoto, signal: AbortSignal): Promise<boolean> {
    const { id, blob, name, upload_url } = photo
    if (!blob) return true
    this.#showPhoto(id, { state: "sending" })
    const { associationId } = this.#where
    const sent = await sendPhoto(
      { associationId, name, blob, uploadUrl: upload_url },
      {
        signal,
        onAddress: (address) => void this.#keep({ ...photo, upload_url: address }),
        onProgress: (share) => this.#showPhoto(id, { share }),
      },
    )
    const now = this.#kept.get(id) ?? photo
    if (sent.ok) {
      const done = { ...now, blob: null, upload_id: sent.uploadId }
      await this.#keep(done)
      this.#take(done)
    } else if (sent.code === "cut") {
      this.#showPhoto(id, { state: "waiting" })
      return false
    } else await this.#refuse(now, sent.code)
    return true
  }

  async #refuse(photo: KeptPhoto, code: ErrorCode): Promise<void> {
    await this.#keep({ ...photo, refused: code })
    for (const id of [photo.id, photo.upload_id]) if (id) this.#showPhoto(id, { state: "refused", code })
  }

  /** Asks after a sent photograph until it can be shown or was refused. */
  async #look(photo: KeptPhoto): Promise<void> {
    const id = photo.upload_id ?? ""
    const asked = await this.#calls.readUpload(id)
    if (asked.ok && asked.data.state === "ready")
      return this.#showPhoto(id, { state: "ready", share: 1, picture: asked.data.picture })
    if (asked.ok && asked.data.state === "refused")
      return this.#refuse(photo, asked.data.reason?.code ?? "upload_broken")
    if (!asked.ok && asked.code !== "unavailable" && asked.code !== "too_many_requests") return
    const progress = asked.ok ? asked.data.progress : null
    if (progress && progress.total > 0) this.#showPhoto(id, { share: progress.done / progress.total })
    this.#later(() => void this.#look(photo), asked.ok ? LOOK_MS : RETRY_MS)
  }

  #later(act: () => void, ms: number): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer)
      act()
    }, ms)
    this.#timers.add(timer)
  }

  pause(): void {
    this.#running?.abort()
    this.#running = null
    this.#show({ isPaused: true })
  }

  goOn(): void {
    this.#show({ isPaused: false })
    void this.run()
  }

  close(): void {
    this.#running?.abort()
    this.#running = null
    for (const timer of this.#timers) clearTimeout(timer)
    for (const { thumb } of this.#view.photos.values()) URL.revokeObjectURL(thumb)
  }
}
