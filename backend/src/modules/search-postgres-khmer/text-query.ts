import { aliasesOf } from "@ovop/khmer"
import { lexeme, piecesOf } from "./indexed-words"
import { join, type Sql, sql } from "./sql"
import type { TablePlan, Weight } from "./table-plan"
import { slipsForgiven, wordsMeant } from "./words-meant"

export type Ask = <Row>(statement: Sql) => Promise<Row[]>

export type TextQuestion = {
  q: string
  /** The last word may be the beginning of one. */
  openEnded: boolean
  forgiving: boolean
  /** Undefined for all of them. */
  weights: readonly Weight[] | undefined
}

/** As many pieces as a person looks for; more would only be work. */
const MAX_PIECES = 12
/** Nearest words looked at. Letters swapped make a short word look quite another to trigrams, so not too few. */
const LOOKED_AT = 50

type Typed = { word: string; open: boolean }

/** For each word that no document holds, the words nearest to it by trigrams; one that is known is absent. */
async function alikeWords(plan: TablePlan, ask: Ask, typed: readonly Typed[]) {
  const asked = typed.filter(({ word }) => slipsForgiven(word) > 0)
  if (asked.length === 0) return new Map<string, string[]>()
  const rows = join(
    asked.map(({ word, open }) => sql`(${word}::text, ${open ? `${word}%` : word}::text)`),
    ", ",
  )
  const found = await ask<{ typed: string; alike: string[] | null }>(sql`
    select asked.typed,
           case when not exists (select 1 from ${plan.words} where word like asked.known_by)
                then array(select word from ${plan.words}
                            order by word <-> asked.typed limit ${LOOKED_AT}) end as alike
      from (values ${rows}) as asked (typed, known_by)`)
  return new Map(found.flatMap(({ typed, alike }) => (alike ? [[typed, alike] as const] : [])))
}

/**
 * What was typed as a `tsquery` in its written form: every piece, or what a misspelt one meant, or instead of all
 * of them another name of the same goods. Undefined when there is no word in it.
 */
export async function textQuery(
  plan: TablePlan,
  ask: Ask,
  { q, openEnded, forgiving, weights }: TextQuestion,
): Promise<string | undefined> {
  const places = weights?.join("") ?? ""
  const term = (word: string, open = false) => {
    const marks = `${open ? "*" : ""}${places}`
    return marks ? `${lexeme(word)}:${marks}` : lexeme(word)
  }
  const both = (terms: readonly string[]) => `(${terms.join(" & ")})`
  const pieces = piecesOf(q)
    .slice(0, MAX_PIECES)
    .map(({ words, whole }, at, list) => {
      const open = openEnded && at === list.length - 1
      return { words, open, named: whole ?? (words.length === 1 ? words[0] : undefined) }
    })
  if (pieces.length === 0) return undefined
  const typed = pieces.flatMap(({ named, open }) => (named ? [{ word: named, open }] : []))
  const alike = forgiving ? await alikeWords(plan, ask, typed) : new Map<string, string[]>()
  const asTyped = pieces.map(({ words, open, named }) => {
    const apart = both(words.map((word, at) => term(word, open && at === words.length - 1)))
    const meant = named === undefined ? [] : wordsMeant(named, alike.get(named) ?? [])
    const together = named !== undefined && words.length > 1 ? [term(named, open)] : []
    return `(${[apart, ...together, ...meant.map((word) => term(word))].join(" | ")})`
  })
  const asNamed = aliasesOf(q).map((alias) =>
    both(piecesOf(alias).flatMap(({ words }) => words.map((word) => term(word)))),
  )
  return [both(asTyped), ...asNamed].join(" | ")
}
