import { BitSet } from "./bit-set"
import type { Narrowing, Sign } from "./narrowings"

/** One field of all rows of an index, by place. */
export interface KeptColumn {
  /** Notes what the row at a place holds now. */
  note(place: number, value: unknown): void
  /** The places that a filter on the field leaves. */
  matching(narrowing: Narrowing, places: number, day: string): BitSet
  /** How many of some places hold each value. */
  counts(within: BitSet, day: string): Map<string, number>
}

const wantedOf = ({ values = [] }: Narrowing) => new Set(values.map(String))

/** A word or a yes or no: each value has a code, and the places of each value that is asked for are kept as a set. */
export class CodedColumn implements KeptColumn {
  private codes: Uint32Array
  private readonly codeOf = new Map<string, number>()
  private readonly values: string[] = []
  private readonly placesOf = new Map<number, BitSet>()

  constructor(places: number) {
    this.codes = new Uint32Array(places)
  }

  note(place: number, value: unknown): void {
    const text = String(value)
    let code = this.codeOf.get(text)
    if (code === undefined) {
      // Zero is of places that nothing was noted at.
      code = this.values.push(text)
      this.codeOf.set(text, code)
    }
    const former = this.codes[place] ?? 0
    if (former === code) return
    this.codes[place] = code
    this.placesOf.get(former)?.set(place, false)
    this.placesOf.get(code)?.set(place, true)
  }

  matching(narrowing: Narrowing, places: number): BitSet {
    const found = BitSet.of(places)
    for (const value of wantedOf(narrowing)) {
      const code = this.codeOf.get(value)
      if (code !== undefined) found.join(this.placesWith(code))
    }
    return found
  }

  counts(within: BitSet): Map<string, number> {
    const { values } = this
    // Whichever is less to look through: the places one by one, or the sets of all values.
    const counts =
      within.count() <= values.length * within.length
        ? this.countedByPlace(within)
        : this.countedByValue(within)
    return new Map(
      values.flatMap((value, at) => (counts[at + 1] ? [[value, counts[at + 1] ?? 0] as const] : [])),
    )
  }

  private countedByPlace(within: BitSet): Uint32Array {
    const { codes } = this
    const counts = new Uint32Array(this.values.length + 1)
    within.each((place) => {
      const code = codes[place] ?? 0
      counts[code] = (counts[code] ?? 0) + 1
    })
    return counts
  }

  private countedByValue(within: BitSet): Uint32Array {
    const counts = new Uint32Array(this.values.length + 1)
    for (let code = 1; code < counts.length; code += 1) counts[code] = this.placesWith(code).countWith(within)
    return counts
  }

  private placesWith(code: number): BitSet {
    const known = this.placesOf.get(code)
    if (known) return known
    const found = BitSet.of(this.codes.length)
    this.codes.forEach((own, place) => {
      if (own === code) found.set(place, true)
    })
    this.placesOf.set(code, found)
    return found
  }

  grow(places: number): void {
    const codes = new Uint32Array(places)
    codes.set(this.codes)
    this.codes = codes
    // Sets that meet hold the same number of places.
    for (const [code, set] of this.placesOf) this.placesOf.set(code, set.grown(places))
  }
}

const HOLDS: Record<Sign, (one: number, other: number) => boolean> = {
  "<": (one, other) => one < other,
  "<=": (one, other) => one <= other,
  ">": (one, other) => one > other,
  ">=": (one, other) => one >= other,
}

/** A number, for bounds and for the least and the most of some places. */
export class NumberColumn implements KeptColumn {
  private numbers: Float64Array

  constructor(places: number) {
    this.numbers = new Float64Array(places).fill(Number.NaN)
  }

  /** The number of the row at a place. */
  at(place: number): number {
    return this.numbers[place] ?? Number.NaN
  }

  grow(places: number): void {
    const numbers = new Float64Array(places).fill(Number.NaN)
    numbers.set(this.numbers)
    this.numbers = numbers
  }

  note(place: number, value: unknown): void {
    this.numbers[place] = Number(value)
  }

  matching({ values, bounds }: Narrowing, places: number): BitSet {
    const wanted = values && new Set(values.map(Number))
    const found = BitSet.of(places)
    const { numbers } = this
    for (let place = 0; place < numbers.length; place += 1) {
      const number = numbers[place] ?? Number.NaN
      if (wanted && !wanted.has(number)) continue
      if (bounds.every(([sign, bound]) => HOLDS[sign](number, Number(bound)))) found.set(place, true)
    }
    return found
  }

  counts(): Map<string, number> {
    throw new Error("Numbers are not counted one by one.")
  }

  extremes(within: BitSet): { min: number; max: number } {
    let min = Number.POSITIVE_INFINITY
    let max = Number.NEGATIVE_INFINITY
    const { numbers } = this
    within.each((place) => {
      const number = numbers[place] ?? Number.NaN
      if (number < min) min = number
      if (number > max) max = number
    })
    return { min, max }
  }
}

type Entry = Record<string, string | null | undefined>

/** As many leaves and days as are kept; a test, or a night, asks for more than one day. */
const MOST_DAYS = 12

const holdsOn = ({ valid_from, valid_to }: Entry, day: string): boolean =>
  String(valid_from) <= day && (valid_to == null || String(valid_to) >= day)

const valuesOn = (list: readonly Entry[], leaf: string, day: string) =>
  new Set(list.flatMap((entry) => (holdsOn(entry, day) && entry[leaf] != null ? [String(entry[leaf])] : [])))

/** Lists of objects that hold on some days. What holds today is asked for again and again and kept as sets of places. */
export class DatedLists {
  private readonly lists = new Map<number, readonly Entry[]>()
  private readonly sets = new Map<string, Map<string, BitSet>>()

  constructor(private places: number) {}

  note(place: number, value: unknown): void {
    const list = (value ?? []) as Entry[]
    const former = this.lists.get(place)
    if (!former && list.length === 0) return
    this.mark(place, former ?? [], false)
    if (list.length > 0) this.lists.set(place, list)
    else this.lists.delete(place)
    this.mark(place, list, true)
  }

  leaf(leaf: string): KeptColumn {
    return {
      note: () => undefined,
      matching: (narrowing, places, day) => {
        const sets = this.setsOf(leaf, day)
        const found = BitSet.of(places)
        for (const value of wantedOf(narrowing)) {
          const set = sets.get(value)
          if (set) found.join(set)
        }
        return found
      },
      counts: (within, day) =>
        new Map(
          [...this.setsOf(leaf, day)]
            .map(([value, set]) => [value, set.countWith(within)] as const)
            .filter(([, count]) => count > 0),
        ),
    }
  }

  grow(places: number): void {
    this.places = places
    this.sets.clear()
  }

  private setsOf(leaf: string, day: string): Map<string, BitSet> {
    const key = `${day} ${leaf}`
    const known = this.sets.get(key)
    if (known) return known
    if (this.sets.size >= MOST_DAYS) this.sets.clear()
    const sets = new Map<string, BitSet>()
    this.sets.set(key, sets)
    for (const [place, list] of this.lists) this.markOn(sets, place, valuesOn(list, leaf, day), true)
    return sets
  }

  private mark(place: number, list: readonly Entry[], isIn: boolean): void {
    for (const [key, sets] of this.sets) {
      const [day = "", leaf = ""] = key.split(" ")
      this.markOn(sets, place, valuesOn(list, leaf, day), isIn)
    }
  }

  private markOn(sets: Map<string, BitSet>, place: number, values: Set<string>, isIn: boolean): void {
    for (const value of values) {
      const set = sets.get(value) ?? BitSet.of(this.places)
      sets.set(value, set)
      set.set(place, isIn)
    }
  }
}
