import { checkChain } from "./check-chain"
import { type EntryRow, entryHash, FIRST_HASH } from "./entry-hash"

const FIRST_SECOND = Date.UTC(2026, 0, 1)

function entry(number: number, previous_hash: string, seconds = number): EntryRow {
  const row = {
    number: String(number),
    version: 1,
    occurred_at: new Date(FIRST_SECOND + seconds * 1000),
    actor_kind: "user",
    actor_id: "user_1",
    actor_name: "Desk One",
    on_behalf_of: null,
    tenant: null,
    action: "refund.paid",
    subject_kind: "refund",
    subject_id: `btref_${number}`,
    changes: { amount: { before: null, after: "1.50" } },
    reverses: null,
    request_id: null,
    previous_hash,
    hash: "",
  }
  return { ...row, hash: entryHash(row) }
}

function chainOf(length: number): EntryRow[] {
  const rows: EntryRow[] = []
  for (let number = 1; number <= length; number += 1)
    rows.push(entry(number, rows.at(-1)?.hash ?? FIRST_HASH))
  return rows
}

const headOf = (rows: readonly EntryRow[]) => ({
  number: Number(rows.at(-1)?.number ?? 0),
  hash: rows.at(-1)?.hash ?? FIRST_HASH,
})

async function* each(rows: readonly EntryRow[]) {
  yield* rows
}

const whole = chainOf(9)
const brokenIn = async (rows: readonly EntryRow[], known = { head: headOf(whole) }) =>
  (await checkChain(each(rows), known)).broken
const withRow = (number: number, change: Partial<EntryRow>) =>
  whole.map((row) => (Number(row.number) === number ? { ...row, ...change } : row))

describe("the check of the chain", () => {
  it("finds nothing wrong with a whole chain, nor with none", async () => {
    expect(await brokenIn(whole)).toBeNull()
    expect(await brokenIn([], { head: headOf([]) })).toBeNull()
  })

  it.each<[string, Partial<EntryRow>]>([
    ["what changed", { changes: { amount: { before: null, after: "2.50" } } }],
    ["who acted", { actor_name: "Desk Two" }],
    ["when", { occurred_at: new Date(FIRST_SECOND + 4001) }],
    ["for whom", { on_behalf_of: { kind: "producer", id: "p", name: null, consent_id: "c" } }],
    ["the version", { version: 2 }],
    ["a value that no entry can hold", { changes: { amount: { before: null, after: 1.5 } } }],
  ])("names the entry of which somebody changed %s", async (_what, change) => {
    expect(await brokenIn(withRow(4, change))).toEqual({ number: 4, fault: "hash" })
  })

  it("names the entry behind one that was changed together with its hash", async () => {
    const changed = { ...whole[3], actor_name: "Desk Two" } as EntryRow
    expect(await brokenIn(withRow(4, { ...changed, hash: entryHash(changed) }))).toEqual({
      number: 5,
      fault: "link",
    })
  })

  it("names a number that is missing, one that stands twice and an entry that is older than the one before", async () => {
    expect(await brokenIn(whole.filter((row) => row.number !== "4"))).toEqual({ number: 4, fault: "gap" })
    const twice = [...whole.slice(0, 4), ...whole.slice(3)]
    expect(await brokenIn(twice)).toEqual({ number: 4, fault: "order" })
    const early = [...whole.slice(0, 3), entry(4, whole[2]?.hash ?? "", 1)]
    expect(await brokenIn(early, { head: headOf(early) })).toEqual({ number: 4, fault: "order" })
  })

  it("names what is cut off or added at the end", async () => {
    expect(await brokenIn(whole.slice(0, 7))).toEqual({ number: 8, fault: "end" })
    const longer = [...whole, entry(10, whole.at(-1)?.hash ?? "")]
    expect(await brokenIn(longer)).toEqual({ number: 10, fault: "end" })
  })

  it("tells a chain that was forged to its end by a head that was kept, and by that alone", async () => {
    const kept = headOf(whole.slice(0, 6))
    const forged = whole.slice(0, 3)
    for (let number = 4; number <= 9; number += 1) {
      const row = { ...entry(number, forged.at(-1)?.hash ?? ""), actor_name: "Desk Two" }
      forged.push({ ...row, hash: entryHash(row) })
    }
    const head = headOf(forged)
    expect(await brokenIn(forged, { head })).toBeNull()
    expect((await checkChain(each(forged), { head, kept })).broken).toEqual({ number: 6, fault: "kept_head" })
    const short = forged.slice(0, 5)
    expect((await checkChain(each(short), { head: headOf(short), kept })).broken).toEqual({
      number: 6,
      fault: "end",
    })
    expect((await checkChain(each(whole), { head: headOf(whole), kept })).broken).toBeNull()
  })
})
