import { romanise, soundKey } from "@ovop/khmer"
import { raw, type Sql, sql } from "./sql"
import type { Weight } from "./table-plan"

/** What is known of a word: how it is spelt in Latin letters, and the heaviest text it stands in. */
export type Known = { word: string; roman: string; weight: Weight }

/** The words of the goods repeat, so what was worked out for one is kept. The bound is for what is no language. */
const MOST_KEPT = 50_000
const kept = new Map<string, { sound: string; roman: string }>()

function heardAs(word: string): { sound: string; roman: string } {
  const before = kept.get(word)
  if (before) return before
  const heard = { sound: soundKey(word), roman: romanise(word) }
  if (kept.size >= MOST_KEPT) kept.clear()
  kept.set(word, heard)
  return heard
}

/** Keeps words, sorted, so that writers do not deadlock. Numbers are left out: they mean what they say. */
export function keepingWords(words: Sql, found: ReadonlyMap<string, Weight>): Sql | undefined {
  const rows = [...found]
    .filter(([word]) => !/^\p{Nd}/u.test(word))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([word, weight]) => ({ word, weight, ...heardAs(word) }))
  if (rows.length === 0) return undefined
  return sql`
    insert into ${words} as known (word, sound, roman, weight)
    select word, sound, roman, weight
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as given (word text, sound text, roman text, weight text)
    on conflict (word) do update set weight = excluded.weight where known.weight > excluded.weight`
}

/** A stretch of what was typed that may be a word. */
export type Asked = { at: number; word: string; sound: string; isOpen: boolean }
export type Found = Known & { at: number; how: "is" | "begins" | "sounds" }

/** More words of one sound than these are no help to anybody. */
const MOST_ALIKE = 40

/** Words that begin alike: so many are looked at, and so many of the heaviest and shortest are taken. */
const BEGUN_LOOKED_AT = 300
export const MOST_BEGUN = 30

/** Which words of the index are spelt, begun or sound as what was typed. */
export function lookingUp(words: Sql, asked: readonly Asked[]): Sql {
  const rows = JSON.stringify(
    asked.map(({ at, word, sound, isOpen }) => ({ at, word, sound, is_open: isOpen })),
  )
  const columns = raw("known.word, known.roman, known.weight")
  return sql`
    with asked as materialized (
      select * from jsonb_to_recordset(${rows}::jsonb) as given (at int, word text, sound text, is_open boolean))
    select asked.at, 'is' as how, ${columns} from asked join ${words} as known on known.word = asked.word
    union all
    select asked.at, 'begins', ${columns} from asked cross join lateral (
      select * from (
        select * from ${words} as begun
         where begun.word collate "C" > asked.word and begun.word collate "C" < asked.word || chr(1114111)
         order by begun.word collate "C" limit ${raw(String(BEGUN_LOOKED_AT))}) as begun
       order by begun.weight, length(begun.word) limit ${raw(String(MOST_BEGUN))}) as known
     where asked.is_open
    union all
    select asked.at, 'sounds', ${columns} from asked cross join lateral (
      select * from ${words} as heard where heard.sound = asked.sound limit ${raw(String(MOST_ALIKE))}) as known
     where asked.sound <> ''
    union all
    select asked.at, 'sounds', ${columns} from asked cross join lateral (
      select * from ${words} as heard
       where heard.sound > asked.sound collate "C" and heard.sound < (asked.sound || '~') collate "C"
       order by heard.sound limit ${raw(String(MOST_ALIKE))}) as known
     where asked.is_open and length(asked.sound) > 1`
}

/** Nearest words looked at. Letters swapped make a short word look quite another to trigrams, so not too few. */
const LOOKED_AT = 60

/** The words that look most like what was typed, as they are written and in Latin letters. */
export function lookingNear(words: Sql, asked: readonly { at: number; word: string }[]): Sql {
  const rows = JSON.stringify(asked.map(({ at, word }) => ({ at, word, roman: romanise(word) })))
  return sql`
    with asked as materialized (
      select * from jsonb_to_recordset(${rows}::jsonb) as given (at int, word text, roman text))
    select asked.at, known.word, known.roman, known.weight from asked cross join lateral (
      select * from ${words} as near order by near.roman <-> asked.roman limit ${raw(String(LOOKED_AT))}) as known
    union
    select asked.at, known.word, known.roman, known.weight from asked cross join lateral (
      select * from ${words} as near order by near.word <-> asked.word limit ${raw(String(LOOKED_AT))}) as known
     where asked.word <> asked.roman`
}
