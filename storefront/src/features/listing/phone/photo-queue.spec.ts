import type { Upload } from "@ovop/contracts"
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import type { KeptPhoto, KeptStore } from "@/offline/kept-store"
import type { ListingCalls } from "./calls"
import { PhotoQueue } from "./photo-queue"
import { sendPhoto } from "./send-photo"
import { shrinkPhoto } from "./shrink-photo"

vi.mock("./send-photo", () => ({ sendPhoto: vi.fn() }))
vi.mock("./shrink-photo", () => ({ shrinkPhoto: vi.fn() }))

const where = { associationId: "assoc_1", draftId: "draft-1" }
const small = new Blob(["small"])
const file = (name: string) => new File(["large"], name, { type: "image/jpeg" })

/** A phone that keeps photographs, an API that takes them, and what the document was told. */
function bench() {
  const kept = new Map<string, KeptPhoto>()
  const store = {
    getAllFromIndex: async () => [...kept.values()],
    put: async (_store: string, photo: KeptPhoto) => void kept.set(photo.id, photo),
    delete: async (_store: string, id: string) => void kept.delete(id),
  } as unknown as KeptStore
  const readUpload = vi.fn<ListingCalls["readUpload"]>()
  const told = { onAdded: vi.fn(), onSent: vi.fn() }
  const queue = () =>
    new PhotoQueue(where, { create: vi.fn(), save: vi.fn(), read: vi.fn(), readUpload }, told)
  return { kept, store, readUpload, told, queue }
}
const upload = (state: Upload["state"]) =>
  ({
    ok: true,
    data: { state, progress: null, reason: { code: "upload_broken" }, picture: null } as unknown as Upload,
  }) as const

const online = { onLine: true }
beforeEach(() => {
  online.onLine = true
  vi.stubGlobal("navigator", online)
  vi.useFakeTimers()
  vi.mocked(shrinkPhoto).mockResolvedValue({ blob: small, thumb: small })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.resetAllMocks()
})

describe("photographs on their way", () => {
  it("are kept small on the phone, sent one after the other, and put into the document", async () => {
    const { kept, store, readUpload, told, queue } = bench()
    let isSending = 0
    vi.mocked(sendPhoto).mockImplementation(async ({ blob }) => {
      isSending += 1
      expect(isSending).toBe(1)
      expect(blob).toBe(small)
      await Promise.resolve()
      isSending -= 1
      return { ok: true, uploadId: `upl_${vi.mocked(sendPhoto).mock.calls.length}` }
    })
    readUpload.mockResolvedValue(upload("ready"))
    const one = queue()
    await one.open(store, [])
    await one.add([file("a.jpg"), file("b.jpg")])
    await vi.advanceTimersByTimeAsync(20_000)
    expect(told.onAdded).toHaveBeenCalledTimes(2)
    expect(told.onSent.mock.calls.map(([, id]) => id)).toEqual(["upl_1", "upl_2"])
    expect([...kept.values()].map(({ blob, upload_id }) => [blob, upload_id])).toEqual([
      [null, "upl_1"],
      [null, "upl_2"],
    ])
    expect(one.view().photos.get("upl_1")?.state).toBe("ready")
  })

  it("go on where a cut left them, after the page was closed", async () => {
    const { kept, store, readUpload, told, queue } = bench()
    vi.mocked(sendPhoto).mockImplementation(async (_photo, { onAddress }) => {
      onAddress("/api/uploads/upl_9")
      return { ok: false, code: "cut" }
    })
    const first = queue()
    await first.open(store, [])
    await first.add([file("a.jpg")])
    await vi.advanceTimersByTimeAsync(10)
    first.close()
    const [id = ""] = [...kept.keys()]
    expect(kept.get(id)).toMatchObject({ upload_url: "/api/uploads/upl_9", blob: small })

    vi.mocked(sendPhoto).mockResolvedValue({ ok: true, uploadId: "upl_9" })
    readUpload.mockResolvedValue(upload("working"))
    await queue().open(store, [id])
    await vi.advanceTimersByTimeAsync(10)
    expect(vi.mocked(sendPhoto).mock.lastCall?.[0]).toMatchObject({ uploadUrl: "/api/uploads/upl_9" })
    expect(told.onSent).toHaveBeenCalledWith(id, "upl_9")
  })

  it("are put into the document after all when the battery went between sending and keeping that", async () => {
    const { store, readUpload, told, queue, kept } = bench()
    kept.set("phone-1", {
      id: "phone-1",
      association_id: "assoc_1",
      draft_id: "draft-1",
      name: "a.jpg",
      blob: null,
      thumb: small,
      upload_url: null,
      upload_id: "upl_1",
      refused: null,
    })
    readUpload.mockResolvedValue(upload("ready"))
    await queue().open(store, ["phone-1"])
    expect(told.onSent).toHaveBeenCalledWith("phone-1", "upl_1")
    expect(sendPhoto).not.toHaveBeenCalled()
  })

  it("wait without a network, and while somebody has stopped them", async () => {
    const { store, queue } = bench()
    online.onLine = false
    const one = queue()
    await one.open(store, [])
    await one.add([file("a.jpg")])
    expect(sendPhoto).not.toHaveBeenCalled()
    one.pause()
    online.onLine = true
    await one.run()
    expect(sendPhoto).not.toHaveBeenCalled()
    vi.mocked(sendPhoto).mockResolvedValue({ ok: false, code: "cut" })
    one.goOn()
    await vi.advanceTimersByTimeAsync(10)
    expect(sendPhoto).toHaveBeenCalledTimes(1)
  })

  it("say what was refused, and do not hold up the next", async () => {
    const { store, readUpload, queue } = bench()
    vi.mocked(sendPhoto)
      .mockResolvedValueOnce({ ok: false, code: "upload_space_full" })
      .mockResolvedValueOnce({ ok: true, uploadId: "upl_2" })
    readUpload.mockResolvedValue(upload("refused"))
    const one = queue()
    await one.open(store, [])
    await one.add([file("a.jpg"), file("b.jpg")])
    await vi.advanceTimersByTimeAsync(20_000)
    const codes = [...one.view().photos.values()].map(({ state, code }) => [state, code])
    expect(codes).toContainEqual(["refused", "upload_space_full"])
    expect(one.view().photos.get("upl_2")).toMatchObject({ state: "refused", code: "upload_broken" })
  })

  it("name the file that this phone cannot open, and take the others", async () => {
    const { store, told, queue } = bench()
    vi.mocked(shrinkPhoto).mockRejectedValueOnce(new Error("no picture"))
    online.onLine = false
    const one = queue()
    await one.open(store, [])
    await one.add([file("notes.heic"), file("b.jpg")])
    expect(one.view().unreadable).toEqual(["notes.heic"])
    expect(told.onAdded).toHaveBeenCalledTimes(1)
  })

  it("let go of what stands in no document any more", async () => {
    const { kept, store, queue } = bench()
    online.onLine = false
    const one = queue()
    await one.open(store, [])
    await one.add([file("a.jpg")])
    expect(kept.size).toBe(1)
    await queue().open(store, [])
    expect(kept.size).toBe(0)
  })
})
