import { emptyListing, type ListingDocument } from "@ovop/contracts"
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import type { KeptListing, KeptStore } from "@/offline/kept-store"
import type { ListingCalls } from "./calls"
import { ListingSession } from "./listing-session"

const named = (km: string): ListingDocument => ({ ...emptyListing(), name: { km, en: "" } })
const standing = (revision: number) =>
  ({ ok: true, data: { id: "lst_1", state: "draft", working: "draft", revision } }) as const
const cut = { ok: false, code: "unavailable", fields: [] } as const

/** What a phone keeps, in memory. */
function phone(kept?: KeptListing) {
  const listings = new Map<string, KeptListing>(kept ? [[kept.draft_id, kept]] : [])
  const store = {
    get: async (_store: string, [, draftId]: [string, string]) => listings.get(draftId),
    put: async (_store: string, value: KeptListing) => {
      listings.set(value.draft_id, structuredClone(value))
    },
    delete: async (_store: string, [, draftId]: [string, string]) => listings.delete(draftId),
  }
  return { listings, store: store as unknown as KeptStore }
}

function calls(): { [Name in keyof ListingCalls]: ReturnType<typeof vi.fn<ListingCalls[Name]>> } {
  return { create: vi.fn(), save: vi.fn(), read: vi.fn(), readUpload: vi.fn() }
}

const origin = { associationId: "assoc_1", draftId: "draft-1", listing: null }
const known = (revision: number, document: ListingDocument) => ({
  ...origin,
  listing: { id: "lst_1", revision, document },
})
const online = { onLine: true }

beforeEach(() => {
  online.onLine = true
  vi.stubGlobal("navigator", online)
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe("a listing while it is written", () => {
  it("asks nothing of the API for a page that was opened and left", async () => {
    const api = calls()
    const session = new ListingSession(origin, api)
    await session.open(phone().store, emptyListing())
    await session.sync()
    expect(api.create).not.toHaveBeenCalled()
    expect(session.view().save.state).toBe("saved")
  })

  it("keeps each change on the phone before the API has it, and sends when typing pauses", async () => {
    const api = calls()
    api.create.mockResolvedValue(standing(1))
    const { listings, store } = phone()
    const session = new ListingSession(origin, api)
    await session.open(store, emptyListing())
    session.change(() => named("ម"))
    session.change(() => named("ម្រេច"))
    await vi.advanceTimersByTimeAsync(10)
    expect(listings.get("draft-1")?.document.name.km).toBe("ម្រេច")
    expect(api.create).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(2000)
    expect(api.create).toHaveBeenCalledTimes(1)
    expect(api.create).toHaveBeenCalledWith("draft-1", named("ម្រេច"))
    expect(session.view()).toMatchObject({ id: "lst_1", revision: 1, save: { state: "saved" } })
    expect(listings.get("draft-1")).toMatchObject({ id: "lst_1", base: { revision: 1 } })
  })

  it("goes on after the battery was empty, with what a lost network left on the phone", async () => {
    online.onLine = false
    const { listings, store } = phone()
    const first = new ListingSession(origin, calls())
    await first.open(store, emptyListing())
    first.change(() => named("ទឹកឃ្មុំ"))
    await first.sync()
    expect(first.view().save.state).toBe("kept")
    expect(listings.get("draft-1")?.id).toBeNull()

    online.onLine = true
    const api = calls()
    api.create.mockResolvedValue(standing(1))
    api.read.mockResolvedValue({
      ok: true,
      data: { revision: 1, working: { document: named("ទឹកឃ្មុំ"), saved_by: null } },
    } as never)
    const second = new ListingSession(origin, api)
    await second.open(store, emptyListing())
    expect(await second.flush()).toBe(true)
    expect(api.create).toHaveBeenCalledWith("draft-1", named("ទឹកឃ្មុំ"))
    expect(second.view().document.name.km).toBe("ទឹកឃ្មុំ")
  })

  it("sends what was written after a first try whose answer was lost", async () => {
    const api = calls()
    api.create.mockResolvedValueOnce(cut).mockResolvedValue(standing(1))
    api.read.mockResolvedValue({
      ok: true,
      data: { revision: 1, working: { document: named("ម្រេច"), saved_by: null } },
    } as never)
    api.save.mockResolvedValue(standing(2))
    const session = new ListingSession(origin, api)
    await session.open(phone().store, emptyListing())
    session.change(() => named("ម្រេច"))
    await session.sync()
    expect(session.view().save.state).toBe("kept")
    session.change(() => named("ម្រេចកំពត"))
    expect(await session.flush()).toBe(true)
    expect(api.save).toHaveBeenCalledWith("lst_1", 1, named("ម្រេចកំពត"))
  })

  it("says that a browser keeps nothing when there is no network either", async () => {
    online.onLine = false
    const session = new ListingSession(origin, calls())
    await session.open(undefined, emptyListing())
    session.change(() => named("ម្រេច"))
    await session.sync()
    expect(session.view().save.state).toBe("unkept")
  })

  it("takes what was typed before scripts ran for a change", async () => {
    const api = calls()
    api.save.mockResolvedValue(standing(4))
    const session = new ListingSession(known(3, named("ម្រេច")), api)
    await session.open(phone().store, named("ម្រេចកំពត"))
    await session.flush()
    expect(api.save).toHaveBeenCalledWith("lst_1", 3, named("ម្រេចកំពត"))
  })
})

describe("a listing that somebody else changed too", () => {
  const newer = (document: ListingDocument) =>
    ({
      ok: false,
      code: "listing_changed",
      fields: [],
      newer: { revision: 4, document, saved_at: "2026-11-30T01:00:00Z", saved_by: "Sok" },
    }) as const

  it("is brought together by itself where both changed different things", async () => {
    const api = calls()
    api.save
      .mockResolvedValueOnce(newer({ ...named("ម្រេច"), lead_time_days: 2 }))
      .mockResolvedValue(standing(5))
    const session = new ListingSession(known(3, named("ម្រេច")), api)
    await session.open(phone().store, named("ម្រេច"))
    session.change(() => named("ម្រេចកំពត"))
    expect(await session.flush()).toBe(true)
    expect(api.save).toHaveBeenLastCalledWith("lst_1", 4, { ...named("ម្រេចកំពត"), lead_time_days: 2 })
  })

  it("is sent only after somebody chose where both changed the same, and loses neither before", async () => {
    const api = calls()
    api.save.mockResolvedValueOnce(newer(named("ម្រេចខ្មៅ"))).mockResolvedValue(standing(5))
    const session = new ListingSession(known(3, named("ម្រេច")), api)
    await session.open(phone().store, named("ម្រេច"))
    session.change(() => named("ម្រេចកំពត"))
    expect(await session.flush()).toBe(false)
    expect(session.view().save).toMatchObject({
      state: "clash",
      by: "Sok",
      clashes: [{ part: "name.km", mine: "ម្រេចកំពត", theirs: "ម្រេចខ្មៅ" }],
    })
    expect(session.view().document.name.km).toBe("ម្រេចកំពត")
    await session.sync()
    expect(api.save).toHaveBeenCalledTimes(1)
    await session.choose({ "name.km": "theirs" })
    expect(session.view().document.name.km).toBe("ម្រេចខ្មៅ")
    expect(session.view().save.state).toBe("saved")
  })

  it("keeps the phone's own words when the page comes with newer ones", async () => {
    const kept: KeptListing = {
      association_id: "assoc_1",
      draft_id: "draft-1",
      id: "lst_1",
      base: { revision: 3, document: named("ម្រេច") },
      document: { ...named("ម្រេច"), lead_time_days: 7 },
      changed_at: "2026-11-30T01:00:00Z",
    }
    const api = calls()
    api.save.mockResolvedValue(standing(6))
    const session = new ListingSession(known(5, named("ម្រេចកំពត")), api)
    await session.open(phone(kept).store, named("ម្រេចកំពត"))
    await session.flush()
    expect(api.save).toHaveBeenCalledWith("lst_1", 5, { ...named("ម្រេចកំពត"), lead_time_days: 7 })
  })
})

it("sends no photograph that is still on the phone, and puts the upload where it stood", async () => {
  const api = calls()
  api.save.mockResolvedValue(standing(4))
  const picture = (upload_id: string) => ({ upload_id, alt: { km: "", en: "" } })
  const start = { ...named("ម្រេច"), pictures: [picture("upl_1")] }
  const session = new ListingSession(known(3, start), api)
  await session.open(phone().store, start)
  session.change((before) => ({ ...before, pictures: [picture("phone-1"), ...before.pictures] }))
  await session.sync()
  expect(api.save).not.toHaveBeenCalled()
  session.placeUpload("phone-1", "upl_2")
  await session.flush()
  expect(api.save.mock.lastCall?.[2].pictures).toEqual([picture("upl_2"), picture("upl_1")])
})

it("waits and tries again where the API is away, and stops where trying is no use", async () => {
  const api = calls()
  api.save.mockResolvedValueOnce(cut).mockResolvedValueOnce({ ok: false, code: "signed_out", fields: [] })
  const session = new ListingSession(known(3, named("ម្រេច")), api)
  await session.open(phone().store, named("ម្រេច"))
  session.change(() => named("ម្រេចកំពត"))
  await session.sync()
  expect(session.view().save.state).toBe("kept")
  await vi.advanceTimersByTimeAsync(20_000)
  expect(session.view().save).toMatchObject({ state: "refused", code: "signed_out" })
  await vi.advanceTimersByTimeAsync(120_000)
  expect(api.save).toHaveBeenCalledTimes(2)
})
