import { aliasesOf, soundDistance, soundOf, stemOf } from "@ovop/khmer"
import { groupedBy } from "./grouped-by"
import { isKhmer, lexeme, piecesOf } from "./indexed-words"
import type { Span } from "./typed-words"
import type { Found } from "./vocabulary"

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
  const known = isNumber || found.some(({ how }) => how === "is" || how === "begins")
  const { from, length, word, open } = span
  if (!known) return []
  const terms = [...new Set([word, stemOf(word)])].map((one) => term(one))
  return [{ from, length, sureness: 1, terms: open ? [...terms, { ...term(word), open }] : terms }]
}

/** Other names of the same, from the lists and from the secretariat. */
function asNamed(span: Span, synonyms: ReadonlyMap<string, readonly string[]>): Reading[] {
  const names = new Set([...aliasesOf(span.word), ...(synonyms.get(span.key) ?? [])])
  const terms = [...names].flatMap((name) => {
    const pieces = piecesOf(name)
    const words = pieces.flatMap((piece) => piece.fine)
    const [only] = pieces
    if (words.length === 0) return []
    return [term(...words), ...(pieces.length === 1 && only?.whole ? [term(only.whole)] : [])]
  })
  return terms.length > 0 ? [{ from: span.from, length: span.length, sureness: ALIAS, terms }] : []
}

/** Words that sound like what was typed: a Latin spelling of a Khmer word above all. */
function asHeard(span: Span, found: readonly Found[], isKnown: boolean): Reading[] {
  const typed = soundOf(span.word)
  const alike = found
    .filter(({ how, word }) => how === "sounds" && word !== span.word)
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
    return [...typed, ...asNamed(span, synonyms), ...asHeard(span, own, typed.length > 0)]
  })
}
