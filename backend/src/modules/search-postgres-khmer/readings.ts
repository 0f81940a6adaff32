import { aliasesOf, soundDistance, soundOf, stemOf } from "@ovop/khmer"
import { groupedBy } from "./grouped-by"
import { isKhmer, lexeme, piecesOf } from "./indexed-words"
import type { Span } from "./typed-words"
import { type Found, MOST_BEGUN } from "./vocabulary"
import { slipsBetween } from "./words-meant"

/** What somebody may have meant by some neighbouring words, and how sure that is: 1 for what was typed itself. */
export type Reading = {
  from: number
  length: number
  sureness: number
  /** Alternatives, each of lexemes that must all be there. */
  terms: Term[]
  /** A guess, beside which others are worth a look. */
  isGuess?: boolean
  /** What to say was meant, where it is not what was typed. */
  instead?: string
}
export type Term = { lexemes: string[]; open: boolean }

const ALIAS = 0.75
const SOUND = 0.65
/** Vowels less alike than this make another word, for what was typed is a word itself, or where nearer ones are known. */
const SURELY = 0.12
const PERHAPS = 0.3
const MOST_SOUNDS = 10

export const term = (...words: string[]): Term => ({ lexemes: words.map(lexeme), open: false })

/** What was typed, where the goods have it. A number needs no looking up. */
function asTyped(span: Span, found: readonly Found[]): Reading[] {
  const isNumber = /^\p{Nd}/u.test(span.word)
  const { from, length, word, open } = span
  const forms = [...new Set([word, stemOf(word)])]
  const own = found.filter(({ how, word: one }) => how === "is" && forms.includes(one))
  // Who typed a whole name has said what he means: mangoes and not the cashews that begin like them.
  const isName = own.some(({ weight }) => weight < "C")
  const begun = isName ? [] : found.filter(({ how }) => how === "begins")
  const terms = own.length > 0 || isNumber ? forms.map((one) => term(one)) : []
  const longer = begun.map(({ word: one }) => term(one))
  // So many begin alike that not all were fetched; a number's longer ones are not looked up at all.
  const isBroad = begun.length >= MOST_BEGUN || (isNumber && open)
  const all = [...terms, ...longer, ...(isBroad ? [{ ...term(word), open: true }] : [])]
  return all.length > 0 ? [{ from, length, sureness: 1, terms: all }] : []
}

const wordsOf = (name: string) => piecesOf(name).flatMap((piece) => piece.fine)

/** The words of all that something is called besides, to be looked up with it. */
export const aliasWords = (word: string): string[] => [...new Set(aliasesOf(word).flatMap(wordsOf))]

/** Other names of the same, from the lists where the goods have them, and from the secretariat. */
function asNamed(
  span: Span,
  found: readonly Found[],
  synonyms: ReadonlyMap<string, readonly string[]>,
): Reading[] {
  const known = new Set(found.flatMap(({ how, word }) => (how === "is" ? [word] : [])))
  const aliases = aliasesOf(span.word)
    .map(wordsOf)
    .filter((words) => words.every((word) => known.has(word)))
  const given = (synonyms.get(span.key) ?? []).map(wordsOf)
  const terms = [...aliases, ...given].filter((words) => words.length > 0).map((words) => term(...words))
  return terms.length > 0 ? [{ from: span.from, length: span.length, sureness: ALIAS, terms }] : []
}

/** Letters of which one may be another where both words are Khmer. */
const LETTERS_FOR_A_SLIP = 3

/**
 * Whoever writes Khmer spells nearly as the word is spelt. The sound is too coarse to tell such words apart: ចៀន, fried,
 * is no ជើង, foot.
 */
function isNearlySpelt({ word: typed, open }: Span, word: string): boolean {
  const begun = open ? word.slice(0, typed.length) : word
  const forgiven = Math.max(1, Math.floor([...typed].length / LETTERS_FOR_A_SLIP))
  return Math.min(slipsBetween(typed, word), slipsBetween(typed, begun)) <= forgiven
}

/** Words that sound like what was typed: a Latin spelling of a Khmer word above all. */
function asHeard(span: Span, found: readonly Found[], isKnown: boolean): Reading[] {
  const typed = soundOf(span.word)
  const alike = found
    .filter(({ how, word }) => how === "sounds" && word !== span.word)
    .filter(({ word }) => !span.khmer || !isKhmer(word) || isNearlySpelt(span, word))
    .map(({ word, roman, weight }) => {
      const heard = soundOf(roman)
      const whole = soundDistance(typed, heard)
      const distance = Math.min(whole, span.open ? soundDistance(typed, heard, true) : whole)
      // Two words of one script are two words, however much they sound alike.
      const sameScript = isKhmer(word) === span.khmer
      return { word, weight, distance: distance + (sameScript ? 0.05 : 0) }
    })
    .sort((one, other) => one.distance - other.distance || (one.weight < other.weight ? -1 : 1))
  const nearest = alike[0]?.distance ?? Number.POSITIVE_INFINITY
  const most = isKnown ? SURELY / 2 : nearest <= SURELY ? SURELY : nearest <= PERHAPS ? nearest + 0.02 : -1
  const meant = alike.filter(({ distance }) => distance <= most).slice(0, MOST_SOUNDS)
  if (meant.length === 0) return []
  const { from, length } = span
  return [
    {
      from,
      length,
      sureness: SOUND - 2 * nearest,
      isGuess: nearest > SURELY,
      terms: meant.map(({ word }) => term(word)),
    },
  ]
}

/** All readings of the spans that the index can answer. */
export function readingsOf(
  spans: readonly Span[],
  found: readonly Found[],
  synonyms: ReadonlyMap<string, readonly string[]>,
): Reading[] {
  const byPlace = groupedBy(found, ({ at }) => at)
  return spans.flatMap((span, at) => {
    const own = byPlace.get(at) ?? []
    const typed = asTyped(span, own)
    return [...typed, ...asNamed(span, own, synonyms), ...asHeard(span, own, typed.length > 0)]
  })
}
