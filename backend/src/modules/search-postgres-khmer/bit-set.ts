const BITS = 32

function onesIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return (((fours + (fours >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}

/** A set of places, one bit each. Sets that meet hold the same number of places. */
export class BitSet {
  private constructor(private readonly words: Uint32Array) {}

  static of(places: number): BitSet {
    return new BitSet(new Uint32Array(Math.ceil(places / BITS)))
  }

  copy(): BitSet {
    return new BitSet(this.words.slice())
  }

  /** The same set with room for more places. */
  grown(places: number): BitSet {
    const more = BitSet.of(places)
    more.words.set(this.words)
    return more
  }

  set(place: number, isIn: boolean): void {
    const word = place >>> 5
    const bit = 1 << (place & 31)
    this.words[word] = isIn ? (this.words[word] ?? 0) | bit : (this.words[word] ?? 0) & ~bit
  }

  has(place: number): boolean {
    return ((this.words[place >>> 5] ?? 0) & (1 << (place & 31))) !== 0
  }

  /** Keeps what the other holds too. */
  meet(other: BitSet): this {
    const { words } = this
    for (let at = 0; at < words.length; at += 1) words[at] = (words[at] ?? 0) & (other.words[at] ?? 0)
    return this
  }

  /** Takes in what the other holds. */
  join(other: BitSet): this {
    const { words } = this
    for (let at = 0; at < words.length; at += 1) words[at] = (words[at] ?? 0) | (other.words[at] ?? 0)
    return this
  }

  /** How much there is to look through for whoever looks at all of it. */
  get length(): number {
    return this.words.length
  }

  /** How many the two have in common. */
  countWith(other: BitSet): number {
    const { words } = this
    let count = 0
    for (let at = 0; at < words.length; at += 1) {
      const both = (words[at] ?? 0) & (other.words[at] ?? 0)
      if (both !== 0) count += onesIn(both)
    }
    return count
  }

  count(): number {
    let count = 0
    for (const word of this.words) count += onesIn(word)
    return count
  }

  each(look: (place: number) => void): void {
    const { words } = this
    for (let at = 0; at < words.length; at += 1) {
      let word = words[at] ?? 0
      while (word !== 0) {
        const lowest = word & -word
        look(at * BITS + 31 - Math.clz32(lowest))
        word ^= lowest
      }
    }
  }
}
