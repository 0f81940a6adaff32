import { soundDistance, soundKey, soundOf } from "@ovop/khmer"
import { groupedBy } from "./grouped-by"
import { type Reading, term } from "./readings"
import type { Sql } from "./sql"
import type { Ask } from "./statements"
import { partsOf, type Typed } from "./typed-words"
import { type Asked, type Found, type Known, lookingNear, lookingUp } from "./vocabulary"
import { wordsMeant } from "./words-meant"

const SLIP = 0.5
const EACH_SLIP = 0.05
const ONE_SLIP = SLIP - EACH_SLIP
const MOST_MEANT = 6
/** A part of a word run together sounds as its word does, nearly. */
const NEARLY = 0.15
const LEAST_SOUNDS_OF_PART = 2
const MOST_PARTS = 4

/** Neighbouring words of which one at least is unknown. */
export type Unknown = Typed & { from: number; length: number }

type Part = { from: number; to: number; nearest: string; unlike: number }
/** Neighbouring words that were typed, and the known ones they are made of. */
export type Parted = { from: number; length: number; words: string[] }

/** The fewest known parts that make up a whole word, of as many the likest. */
function parted(length: number, parts: readonly Part[]): Part[] | undefined {
  type Way = { parts: Part[]; unlike: number }
  const ways: (Way | undefined)[] = [{ parts: [], unlike: 0 }]
  const cost = ({ parts: own, unlike }: Way) => own.length + unlike
  for (const part of [...parts].sort((one, other) => one.to - other.to)) {
    const before = ways[part.from]
    if (!before || before.parts.length === MOST_PARTS) continue
    const way = { parts: [...before.parts, part], unlike: before.unlike + part.unlike }
    const known = ways[part.to]
    if (!known || cost(way) < cost(known)) ways[part.to] = way
  }
  return ways[length]?.parts
}

async function asRunTogether(words: Sql, ask: Ask, unknown: Unknown): Promise<Parted[]> {
  const candidates = partsOf(unknown)
  if (candidates.length === 0) return []
  const asked: Asked[] = candidates.map(({ part }, at) => {
    const sound = soundKey(part)
    return { at, word: part, sound: sound.length >= LEAST_SOUNDS_OF_PART ? sound : "", isOpen: false }
  })
  const found = await ask<Found>(lookingUp(words, asked), { planned: true })
  const byPart = groupedBy(found, ({ at }) => at)
  const parts = candidates.flatMap(({ from, to, part }, at) => {
    const sound = soundOf(part)
    const alike = (byPart.get(at) ?? [])
      // The words of a story are too many to put together what somebody typed.
      .filter(({ weight }) => weight !== "D")
      .map(({ word, roman, how }) => ({
        word,
        unlike: how === "is" ? 0 : soundDistance(sound, soundOf(roman)),
      }))
      .filter(({ unlike }) => unlike <= NEARLY)
      .sort((one, other) => one.unlike - other.unlike)
    const [nearest] = alike
    if (!nearest) return []
    return [{ from, to, nearest: nearest.word, unlike: nearest.unlike }]
  })
  const way = parted(unknown.word.length, parts)
  if (!way) return []
  return [{ from: unknown.from, length: unknown.length, words: way.map(({ nearest }) => nearest) }]
}

async function asSlipped(words: Sql, ask: Ask, unknown: readonly Unknown[]): Promise<Reading[]> {
  const asked = unknown.map(({ word }, at) => ({ at, word }))
  const alike = await ask<Known & { at: number }>(lookingNear(words, asked), { planned: true })
  const byPlace = groupedBy(alike, ({ at }) => at)
  return unknown.flatMap(({ word: typed, from, length }, at) => {
    const near = [...(byPlace.get(at) ?? [])].sort((one, other) => (one.weight < other.weight ? -1 : 1))
    const meant = wordsMeant(typed, near).slice(0, MOST_MEANT)
    const [nearest] = meant
    if (!nearest) return []
    const sureness = SLIP - nearest.slips * EACH_SLIP
    return [{ from, length, sureness, terms: meant.map(({ word }) => term(word)), instead: nearest.word }]
  })
}

/**
 * Unknown words, and before them the Khmer runs that they stand in: a dictionary takes a misspelt Khmer word apart into
 * others, so the right one is looked for in the whole.
 */
function unknownRuns(typed: readonly Typed[], isRead: (at: number) => boolean): Unknown[] {
  const runs: Unknown[] = []
  typed.forEach((one, at) => {
    const last = runs.at(-1)
    if (one.khmer && last?.khmer && last.from + last.length === at)
      runs.splice(-1, 1, { ...last, word: last.word + one.word, length: last.length + 1, open: one.open })
    else runs.push({ ...one, from: at, length: 1 })
  })
  const hasUnknown = ({ from, length }: Unknown) =>
    Array.from({ length }, (_, more) => from + more).some((at) => !isRead(at))
  const singles = typed.flatMap((one, at) => (isRead(at) ? [] : [{ ...one, from: at, length: 1 }]))
  return [...runs.filter((run) => run.length > 1 && hasUnknown(run)), ...singles]
}

const holds = (outer: Pick<Reading, "from" | "length">, inner: Pick<Reading, "from" | "length">) =>
  outer.from <= inner.from && inner.from + inner.length <= outer.from + outer.length

/** What words that the index does not know were meant to be: misspelt, or several run together. */
export async function misspelt(
  words: Sql,
  ask: Ask,
  typed: readonly Typed[],
  isRead: (at: number) => boolean,
): Promise<{ readings: Reading[]; parted: Parted[] }> {
  const unknown = unknownRuns(typed, isRead)
  if (unknown.length === 0) return { readings: [], parted: [] }
  const slipped = await asSlipped(words, ask, unknown)
  const near = slipped.filter(({ sureness }) => sureness >= ONE_SLIP)
  const left = unknown.filter((one) => !near.some((reading) => holds(reading, one)))
  // What is two known words run together is no third one with two slips in it.
  const together = (await Promise.all(left.map((one) => asRunTogether(words, ask, one)))).flat()
  const largest = (
    one: Pick<Reading, "from" | "length">,
    others: readonly Pick<Reading, "from" | "length">[],
  ) => !others.some((other) => other.length > one.length && holds(other, one))
  return {
    // A word of a run that was understood as a whole is not guessed at once more.
    readings: slipped.filter((reading) => largest(reading, slipped)),
    parted: together.filter((one) => largest(one, together)),
  }
}
