import { type Language, type Messages, messages } from "@ovop/i18n"

/** What a buyer types in each language to find pepper. */
const searchWords = { km: "ម្រេច", en: "pepper" } as const satisfies Record<Language, string>

type Words = { readonly [N in keyof Messages]: (typeof messages)[Language][N] }
export type Speaker = { language: Language; words: Words; pepper: string }

/** Every journey is made by a reader of Khmer and by a reader of English. */
export const speakers: readonly Speaker[] = (["km", "en"] as const).map((language) => ({
  language,
  words: messages[language],
  pepper: searchWords[language],
}))

/** A message with its placeholders filled, as the page shows it. */
export function filled(message: string, values: Record<string, string>): string {
  return message.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? "")
}
