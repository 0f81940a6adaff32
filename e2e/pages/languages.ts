import { type Language, type Messages, messages } from "@ovop/i18n"

/** What a buyer types in each language: a word that finds pepper, one that finds nothing, a name, a commune and a street. */
const typed = {
  km: {
    pepper: "ម្រេច",
    nothing: "ឱឱឱឱ",
    name: "សុខ ដារ៉ា",
    commune: "ទួលទំពូងទី១",
    line: "ផ្ទះ ១២ ផ្លូវ ២៧១ បឹងទំពុន",
  },
  en: {
    pepper: "pepper",
    nothing: "zzzz",
    name: "Sok Dara",
    commune: "Tuol Tumpung",
    line: "St. 271, Boeung Tumpun",
  },
} as const satisfies Record<Language, Record<string, string>>

type Words = { readonly [N in keyof Messages]: (typeof messages)[Language][N] }
type Typed = {
  readonly pepper: string
  readonly nothing: string
  readonly name: string
  readonly commune: string
  readonly line: string
}
export type Speaker = { language: Language; words: Words } & Typed

/** Every journey is made by a reader of Khmer and by a reader of English. */
export const speakers: readonly Speaker[] = (["km", "en"] as const).map((language) => ({
  language,
  words: messages[language],
  ...typed[language],
}))

/** A message with its placeholders filled, as the page shows it. */
export function filled(message: string, values: Record<string, string>): string {
  return message.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? "")
}

/** A shown text, whatever line-break hints stand between its letters. */
export const hinted = (text: string) => new RegExp([...text].join("\u200b?"))
