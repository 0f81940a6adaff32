// Apart from the messages, which a browser would load with it, all of them in both languages.

export type Language = "km" | "en"

export const languages = ["km", "en"] as const satisfies readonly Language[]

/** Each language in its own words, so that a reader recognises it on a page in the other. */
export const languageNames = { km: "ខ្មែរ", en: "English" } as const satisfies Record<Language, string>

/** Narrows text from outside, such as an address bar, to a language of the market. */
export function isLanguage(value: unknown): value is Language {
  return value === "km" || value === "en"
}
