import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { BitSet } from "./bit-set"
import { CodedColumn, DatedLists } from "./kept-column"

const PLACES = 64
const GROWN = 256
const DAY = "2026-12-01"

const within = (places: number, chosen: readonly number[]) => {
  const set = BitSet.of(places)
  for (const place of chosen) set.set(place, true)
  return set
}
const counted = (values: readonly string[]) => {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
const placesIn = (set: BitSet) => {
  const places: number[] = []
  set.each((place) => places.push(place))
  return places
}
const place = fc.nat(PLACES - 1)
const value = fc.constantFrom("pepper", "silk", "sugar", "rice")

describe("a column that is kept", () => {
  it("counts what was noted last, however it looks for it, also once it has grown", () => {
    const notes = fc.array(fc.tuple(place, value), { maxLength: 200 })
    fc.assert(
      fc.property(notes, notes, fc.array(place), fc.boolean(), (before, after, chosen, grows) => {
        const column = new CodedColumn(PLACES)
        const known = new Map<number, string>()
        const note = (noted: readonly (readonly [number, string])[]) => {
          for (const [at, text] of noted) {
            column.note(at, text)
            known.set(at, text)
          }
        }
        note(before)
        // From here on the sets of places are kept, and have to follow.
        column.matching({ path: "kind", values: ["pepper", "silk"], bounds: [] }, PLACES)
        const places = grows ? GROWN : PLACES
        if (grows) column.grow(GROWN)
        note(after)
        const noted = [...new Set(chosen)].filter((at) => known.has(at))
        const expected = counted(noted.map((at) => known.get(at) ?? ""))
        expect(column.counts(within(places, noted))).toEqual(expected)
        const peppers = [...known].filter(([, text]) => text === "pepper").map(([at]) => at)
        const found = column.matching({ path: "kind", values: ["pepper"], bounds: [] }, places)
        expect(placesIn(found)).toEqual(peppers.sort((one, other) => one - other))
      }),
    )
  })

  it("counts by value where that is less to look through", () => {
    const column = new CodedColumn(4096)
    for (let at = 0; at < 4096; at += 1) column.note(at, at % 3 === 0 ? "silk" : "pepper")
    const all = within(4096, [...Array(4096).keys()])
    expect(column.counts(all)).toEqual(
      new Map([
        ["silk", 1366],
        ["pepper", 2730],
      ]),
    )
  })

  it("knows of dated lists what holds on a day, whatever was noted before and after it was asked", () => {
    const entry = fc.record({
      scheme: fc.constantFrom("gi", "organic", "ovop"),
      valid_from: fc.constantFrom("2026-01-01", "2026-12-01", "2026-12-02"),
      valid_to: fc.constantFrom("2026-11-30", "2026-12-01", null),
    })
    const notes = fc.array(fc.tuple(place, fc.array(entry, { maxLength: 3 })), { maxLength: 60 })
    fc.assert(
      fc.property(notes, notes, fc.array(place), (before, after, chosen) => {
        const lists = new DatedLists(PLACES)
        const known = new Map<number, { scheme: string; valid_from: string; valid_to: string | null }[]>()
        const holding = (at: number) =>
          new Set(
            (known.get(at) ?? [])
              .filter(
                ({ valid_from, valid_to }) => valid_from <= DAY && (valid_to === null || valid_to >= DAY),
              )
              .map(({ scheme }) => scheme),
          )
        const leaf = lists.leaf("scheme")
        for (const [at, list] of before) {
          lists.note(at, list)
          known.set(at, list)
        }
        const asked = [...new Set(chosen)]
        const expected = () => counted(asked.flatMap((at) => [...holding(at)]))
        expect(leaf.counts(within(PLACES, asked), DAY)).toEqual(expected())
        for (const [at, list] of after) {
          lists.note(at, list)
          known.set(at, list)
        }
        expect(leaf.counts(within(PLACES, asked), DAY)).toEqual(expected())
      }),
    )
  })
})
