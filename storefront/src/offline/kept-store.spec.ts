import "fake-indexeddb/auto"
import { emptyListing } from "@ovop/contracts"
import { beforeEach, describe, expect, it, vi } from "vitest"
import { forgetKept, type KeptListing, openKept, rememberMember } from "./kept-store"
import { countUnsent } from "./unsent"

const texts = new Map<string, string>()
vi.stubGlobal("localStorage", {
  getItem: (key: string) => texts.get(key) ?? null,
  setItem: (key: string, value: string) => texts.set(key, value),
  removeItem: (key: string) => texts.delete(key),
})

const listing = (association_id: string, draft_id: string, isSent = false): KeptListing => {
  const document = { ...emptyListing(), name: { km: draft_id, en: "" } }
  const base = isSent ? { revision: 1, document } : null
  return { association_id, draft_id, id: null, base, document, changed_at: "2026-11-30T01:00:00Z" }
}

async function keep(...listings: KeptListing[]): Promise<void> {
  const store = await openKept()
  for (const one of listings) await store?.put("listings", one)
  store?.close()
}

async function kept(): Promise<string[]> {
  const store = await openKept()
  const drafts = ((await store?.getAll("listings")) ?? []).map(({ draft_id }) => draft_id)
  store?.close()
  return drafts
}

beforeEach(async () => {
  for (const member of ["sok", "dara"]) {
    await rememberMember(member, [])
    await forgetKept()
  }
})

describe("what a phone keeps", () => {
  it("keeps nothing for nobody", async () => {
    expect(await openKept()).toBeUndefined()
    expect(await countUnsent()).toBe(0)
  })

  it("shows nobody what another member of the same phone wrote, and gives it back to who wrote it", async () => {
    await rememberMember("sok", ["a"])
    await keep(listing("a", "of-sok"))
    await rememberMember("dara", ["a"])
    expect(await kept()).toEqual([])
    await rememberMember("sok", ["a"])
    expect(await kept()).toEqual(["of-sok"])
  })

  it("removes what is of an association that one no longer belongs to", async () => {
    await rememberMember("sok", ["a", "b"])
    await keep(listing("a", "in-a"), listing("b", "in-b"))
    await rememberMember("sok", ["b"])
    expect(await kept()).toEqual(["in-b"])
  })

  it("counts what was not sent, and is empty after signing out", async () => {
    await rememberMember("sok", ["a"])
    await keep(listing("a", "one"), listing("a", "two", true))
    expect(await countUnsent()).toBe(1)
    await forgetKept()
    expect(await openKept()).toBeUndefined()
    await rememberMember("sok", ["a"])
    expect(await kept()).toEqual([])
  })
})
