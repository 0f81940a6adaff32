import { stemOf } from "@ovop/khmer"
import { groupedBy } from "./grouped-by"
import { heaviest } from "./indexed-words"
import { misspelt, type Parted } from "./misspelt"
import { aliasWords, type Reading, readingsOf, type Term } from "./readings"
import { join, raw, type Sql, sql } from "./sql"
import type { Ask } from "./statements"
import { synonymsOf } from "./synonyms"
import type { TablePlan, Weight } from "./table-plan"
import { spansOf, type Typed, typedWords } from "./typed-words"
import { type Found, lookingUp } from "./vocabulary"

export type TextQuestion = {
  q: string
  /** The last word may be the beginning of one. */
  openEnded: boolean
  forgiving: boolean
  /** Undefined for all of them. */
  weights: readonly Weight[] | undefined
}

export type Attempt = {
  /** A `tsquery` in its written form. */
  matches: string
  /** Has some of the words, for where nothing has all of them. */
  isPartial: boolean
}

export type TextQuery = {
  /** What to look for, the closest first; the first that finds anything is the answer. */
  attempts: readonly Attempt[]
  /** A `tsquery` of what has one of the words in its heaviest texts. */
  heaviest: string
  /** How well a row that matches is what was meant, by its columns. */
  score: Sql
  /** What was typed with the misspelt words put right, where some were. */
  didYouMean: string | undefined
}

/** What a word in a text of each weight counts: D, C, B, A. */
const WEIGHTS = raw("'{0.06,0.25,0.5,1}'::float4[]")
/** More sold goods come before others that are found as well. */
const POPULARITY = 0.06
/** The longest query that is put together of all readings; beyond it only of single words. */
const MOST_WRITTEN = 8000

const written = ({ lexemes, open }: Term, places: string): string => {
  const marks = `${open ? "*" : ""}${places}`
  const each = lexemes.map((one) => (marks ? `${one}:${marks}` : one))
  return each.length > 1 ? `(${each.join(" & ")})` : (each[0] ?? "")
}
const writtenHeavy = ({ lexemes, open }: Term): string =>
  written({ lexemes: lexemes.map(heaviest), open }, "")
const either = (parts: readonly string[]) => (parts.length > 1 ? `(${parts.join(" | ")})` : (parts[0] ?? ""))

/** A reading with its terms as they are written. */
type Told = Reading & { ways: string[] }

/** Each way once, however many readings have it: the index looks at all of them for each of the goods. */
const anyWay = (readings: readonly Told[]) => either([...new Set(readings.flatMap(({ ways }) => ways))])

/** All ways to read the words from the first to the last; undefined where a word has no reading. */
function allWords(count: number, readings: readonly Told[]): string | undefined {
  const from: (string | undefined)[] = []
  for (let at = count - 1; at >= 0; at -= 1) {
    const byLength = groupedBy(
      readings.filter((reading) => reading.from === at),
      ({ length }) => length,
    )
    const ways = [...byLength].flatMap(([length, own]) => {
      const first = anyWay(own)
      const rest = at + length === count ? "" : from[at + length]
      if (rest === undefined) return []
      return [rest === "" ? first : `(${first} & ${rest})`]
    })
    from[at] = ways.length > 0 ? either(ways) : undefined
  }
  return from[0]
}

/** A sum over the words: each counts by its best reading. Several read as one count on top. */
function scoreOf(plan: TablePlan, count: number, readings: readonly Told[]): Sql {
  const rank = ({ ways, terms, sureness }: Told) =>
    // PostgreSQL divides by the number of alternatives; one that is there is as good as all.
    sql`${raw(String(sureness))} * least(1, ${raw(String(terms.flatMap(({ lexemes }) => lexemes).length))}
        * ts_rank(${WEIGHTS}, names, ${either(ways)}::tsquery))`
  const single = Array.from({ length: count }, (_, at) =>
    readings.filter((reading) => reading.from === at && reading.length === 1),
  ).filter((own) => own.length > 0)
  const together = readings.filter(({ length }) => length > 1)
  const sums = [
    ...single.map((own) => sql`greatest(${join(own.map(rank), ", ")})`),
    ...together.map((own) => sql`${raw(String(own.length))} * ${rank(own)}`),
  ]
  const popularity = plan.popularity?.column
  const sum = sql`(${join(sums, " + ")})`
  return popularity ? sql`${sum} * (1 + ${raw(String(POPULARITY))} * ln(1 + ${popularity}))` : sum
}

/** Of several words, all but one. Undefined where that leaves but one, which is any of them. */
function almostAll(words: readonly string[]): string | undefined {
  if (words.length < 3) return undefined
  return either(words.map((_, left) => `(${words.filter((_, at) => at !== left).join(" & ")})`))
}

/** All words, all that are known, all but one, any. */
function attemptsOf(count: number, readings: readonly Told[]): Attempt[] {
  const complete = allWords(count, readings)
  const covering = Array.from({ length: count }, (_, at) =>
    readings.filter(({ from, length }) => from <= at && at < from + length),
  ).filter((own) => own.length > 0)
  const words = covering.map(anyWay)
  const read = words.length < count && words.length > 1 ? words.join(" & ") : undefined
  const fewer = [read, almostAll(words), either(words)].flatMap((matches) =>
    matches ? [{ matches, isPartial: count > 1 }] : [],
  )
  return complete && complete.length < MOST_WRITTEN
    ? [{ matches: complete, isPartial: false }, ...fewer.filter(({ matches }) => matches !== complete)]
    : fewer
}

function putRight(typed: readonly Typed[], readings: readonly Reading[]): string | undefined {
  const corrected = readings.filter(({ instead }) => instead !== undefined)
  if (corrected.length === 0) return undefined
  return typed
    .map(({ word, khmer }, at) => {
      const reading = corrected.find(({ from, length }) => from <= at && at < from + length)
      const next = reading ? (reading.from === at ? reading.instead : "") : word
      return khmer && typed[at + 1]?.khmer ? next : `${next} `
    })
    .join("")
    .replace(/ +/g, " ")
    .trim()
}

/** What was typed with the words that were run together set apart. */
function withParts(typed: readonly Typed[], parted: readonly Parted[]): string {
  return typed
    .flatMap(({ word }, at) => {
      const whole = parted.find(({ from, length }) => from <= at && at < from + length)
      if (!whole) return [word]
      return whole.from === at ? whole.words : []
    })
    .join(" ")
}

/** What was typed as the index can answer it. Undefined when there is no word in it, or none that is known or near one. */
export async function textQuery(
  plan: TablePlan,
  ask: Ask,
  question: TextQuestion,
  isParted = false,
): Promise<TextQuery | undefined> {
  const { q, openEnded, forgiving, weights } = question
  const typed = typedWords(q, openEnded)
  if (typed.length === 0) return undefined
  const spans = spansOf(typed)
  const [found, synonyms] = await Promise.all([
    ask<Found>(
      lookingUp(
        plan.words,
        spans.flatMap(({ word, sound, open }, at) => [
          { at, word, sound: forgiving ? sound : "", isOpen: open },
          ...[stemOf(word), ...aliasWords(word)]
            .filter((other) => other !== word)
            .map((other) => ({ at, word: other, sound: "", isOpen: false })),
        ]),
      ),
      { planned: true },
    ),
    synonymsOf(ask, spans),
  ])
  const known = readingsOf(spans, found, synonyms)
  const isRead = (at: number) =>
    known.some(({ from, length, isGuess }) => !isGuess && from <= at && at < from + length)
  const { readings: guessed, parted } = forgiving
    ? await misspelt(plan.words, ask, typed, isRead)
    : { readings: [], parted: [] }
  if (parted.length > 0 && !isParted)
    return textQuery(plan, ask, { ...question, q: withParts(typed, parted) }, true)
  const places = weights?.join("") ?? ""
  const readings: Told[] = [...known, ...guessed].map((reading) => ({
    ...reading,
    ways: reading.terms.map((one) => written(one, places)),
  }))
  if (readings.length === 0) return undefined
  return {
    attempts: attemptsOf(typed.length, readings),
    heaviest: either([...new Set(readings.flatMap(({ terms }) => terms.map(writtenHeavy)))]),
    score: scoreOf(plan, typed.length, readings),
    didYouMean: putRight(typed, guessed),
  }
}
