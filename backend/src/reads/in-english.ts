/** What was translated of a row, by field. */
export type Translations = Record<string, unknown> | null

/** The English translations of a row, in SQL. */
export const translationOf = (reference: string): string =>
  `(select t.translations from translation t
     where t.reference_id = ${reference} and t.locale_code = 'en-US' and t.deleted_at is null limit 1)`

/** A row with its English words laid over, as Medusa does it: what is not translated, or empty, stays Khmer. */
export function inEnglish<Row extends object>(row: Row, english: Translations): Row {
  const words = Object.entries(english ?? {}).filter(
    ([name, word]) => name in row && typeof word === "string" && word.trim() !== "",
  )
  return { ...row, ...Object.fromEntries(words) }
}
