import fc from "fast-check"
import { expect, it } from "vitest"
import { BitSet } from "./bit-set"
import { fewCandidates } from "./few-candidates"
import { NumberColumn } from "./kept-column"
import type { KeptRows } from "./kept-rows"

const PLACES = 1024
const idOf = (place: number) => `p${String(place).padStart(4, "0")}`

/** Rows of which only the order and the ids are known. */
function rowsOf(column: NumberColumn): KeptRows {
  const idsAt = (places: BitSet) => {
    const ids: string[] = []
    places.each((place) => ids.push(idOf(place)))
    return ids
  }
  const idsOf = (places: readonly number[]) => places.map(idOf)
  return { count: PLACES * 100, column: () => column, idsAt, idsOf } as unknown as KeptRows
}

it("finds every page of a list among its candidates, whichever are alike and wherever it is gone on from", () => {
  const values = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: PLACES })
  fc.assert(
    fc.property(values, fc.integer({ min: 1, max: 24 }), fc.boolean(), (numbers, take, falling) => {
      const column = new NumberColumn(PLACES)
      const places = BitSet.of(PLACES)
      for (const [place, number] of numbers.entries()) {
        column.note(place, number)
        places.set(place, true)
      }
      const sign = falling ? -1 : 1
      const sorted = numbers
        .map((number, place) => ({ number, id: idOf(place) }))
        .sort((one, other) => sign * (one.number - other.number || (one.id < other.id ? -1 : 1)))
      for (let at = 0; at < sorted.length; at += take) {
        const before = sorted[at - 1]
        const after = before && String(before.number)
        const found = fewCandidates(rowsOf(column), places, { take, path: "price", falling, after })
        // As the table does it: what is after the last one of the page before, in order.
        const known = found && new Set(found)
        const rest = sorted.slice(at).filter(({ id }) => known?.has(id))
        if (known) expect(rest.slice(0, take + 1)).toEqual(sorted.slice(at, at + take + 1))
        if (numbers.length <= 200) expect(known).toBeDefined()
      }
    }),
  )
})

it("has no more candidates than the page and what is alike", () => {
  const column = new NumberColumn(PLACES)
  const places = BitSet.of(PLACES)
  for (let place = 0; place < 180; place += 1) {
    column.note(place, place)
    places.set(place, true)
  }
  const page = { take: 20, path: "price", falling: false, after: "59" }
  expect(fewCandidates(rowsOf(column), places, page)).toEqual(
    Array.from({ length: 22 }, (_, at) => idOf(59 + at)),
  )
})
