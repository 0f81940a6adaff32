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

/** A word or a yes or no: each value has a code, and the places of a value that is asked for are kept as a set. */
export class CodedColumn implements KeptColumn {
  private readonly codes: number[] = []
  private readonly codeOf = new Map<string, number>()
  private readonly values: string[] = []
  private readonly placesOf = new Map<number, BitSet>()

  note(place: number, value: unknown): void {
    const text = String(value)
    let code = this.codeOf.get(text)
    if (code === undefined) {
      code = this.values.push(text) - 1
      this.codeOf.set(text, code)
    }
    if (this.codes[place] === code) return
    this.codes[place] = code
    this.placesOf.clear()
  }

  matching(narrowing: Narrowing, places: number): BitSet {
    const found = BitSet.of(places)
    for (const value of wantedOf(narrowing)) {
      const code = this.codeOf.get(value)
      if (code !== undefined) found.join(this.placesWith(code, places))
    }
    return found
  }

  counts(within: BitSet): Map<string, number> {
    const { codes, values } = this
    const counts: number[] = new Array(values.length).fill(0)
    within.each((place) => {
      const code = codes[place] ?? 0
      counts[code] = (counts[code] ?? 0) + 1
    })
    return new Map(values.flatMap((value, code) => (counts[code] ? [[value, counts[code]] as const] : [])))
  }

  private placesWith(code: number, places: number): BitSet {
    const known = this.placesOf.get(code)
    if (known) return known
    const found = BitSet.of(places)
    for (let place = 0; place < this.codes.length; place += 1)
      if (this.codes[place] === code) found.set(place, true)
    this.placesOf.set(code, found)
    return found
  }

  /** Sets that meet hold the same number of places, so those of before are made anew once there are more. */
  regrow(): void {
    this.placesOf.clear()
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
  private readonly numbers: number[] = []

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

const holdsOn = ({ valid_from, valid_to }: Entry, day: string): boolean =>
  String(valid_from) <= day && (valid_to == null || String(valid_to) >= day)

/** Lists of objects that hold on some days; few rows have any, so these are looked through one by one. */
export class DatedLists {
  private readonly lists = new Map<number, readonly Entry[]>()

  note(place: number, value: unknown): void {
    const list = (value ?? []) as Entry[]
    if (list.length > 0) this.lists.set(place, list)
    else this.lists.delete(place)
  }

  leaf(leaf: string): KeptColumn {
    const valuesOn = (list: readonly Entry[], day: string) =>
      new Set(
        list.flatMap((entry) => (holdsOn(entry, day) && entry[leaf] != null ? [String(entry[leaf])] : [])),
      )
    return {
      note: () => undefined,
      matching: (narrowing, places, day) => {
        const wanted = wantedOf(narrowing)
        const found = BitSet.of(places)
        for (const [place, list] of this.lists)
          for (const value of valuesOn(list, day)) if (wanted.has(value)) found.set(place, true)
        return found
      },
      counts: (within, day) => {
        const counts = new Map<string, number>()
        for (const [place, list] of this.lists) {
          if (!within.has(place)) continue
          for (const value of valuesOn(list, day)) counts.set(value, (counts.get(value) ?? 0) + 1)
        }
        return counts
      },
    }
  }
}
