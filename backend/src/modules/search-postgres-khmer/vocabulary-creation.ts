import { name, raw, type Sql } from "./sql"

/**
 * The table of all words of an index and what each kind of match finds them by: the word itself or its beginning in the
 * order of bytes, its sound, and its nearest neighbours by trigrams as it is written and in Latin letters.
 */
export function vocabularyCreation(words: Sql, prefix: string): Sql[] {
  const index = (suffix: string, on: string) =>
    raw(`create index if not exists ${name(`${prefix}_${suffix}`).text} on ${words.text} ${on}`)
  return [
    raw(
      `create table if not exists ${words.text}
         (word text primary key, sound text collate "C" not null, roman text not null, weight text not null)`,
    ),
    index("begin", `(word collate "C")`),
    index("sound", "(sound)"),
    index("near", "using gist (word gist_trgm_ops)"),
    index("roman", "using gist (roman gist_trgm_ops)"),
  ]
}
