import fc from "fast-check"
import { expect, it } from "vitest"
import { BitSet } from "./bit-set"

const PLACES = 100
const places = fc.uniqueArray(fc.integer({ min: 0, max: PLACES - 1 }))

function bitsOf(list: readonly number[]): BitSet {
  const bits = BitSet.of(PLACES)
  for (const place of list) bits.set(place, true)
  return bits
}

function listOf(bits: BitSet): number[] {
  const list: number[] = []
  bits.each((place) => list.push(place))
  return list
}

it("holds, counts, meets and joins as sets do", () => {
  fc.assert(
    fc.property(places, places, (one, other) => {
      const both = one.filter((place) => other.includes(place)).sort((a, b) => a - b)
      const either = [...new Set([...one, ...other])].sort((a, b) => a - b)
      expect(listOf(bitsOf(one).meet(bitsOf(other)))).toEqual(both)
      expect(listOf(bitsOf(one).join(bitsOf(other)))).toEqual(either)
      expect(bitsOf(one).count()).toBe(one.length)
      const without = bitsOf(either)
      for (const place of both) without.set(place, false)
      expect(listOf(without.grown(PLACES * 2))).toEqual(either.filter((place) => !both.includes(place)))
    }),
  )
})
