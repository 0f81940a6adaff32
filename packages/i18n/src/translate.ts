import type { TFunction } from "i18next"
import { formatCount } from "./format-count.js"
import type { Language } from "./languages.js"
import type { Namespace } from "./messages.js"

type Catalogue = { readonly [key: string]: string | Catalogue }
type Values = Readonly<Record<string, unknown>>

function lookUp(catalogue: Catalogue, key: string): string | undefined {
  let found: string | Catalogue | undefined = catalogue
  for (const part of key.split(".")) found = typeof found === "object" ? found[part] : undefined
  return typeof found === "string" ? found : undefined
}

function pluralKey(language: Language, key: string, count: unknown): string {
  return `${key}_${new Intl.PluralRules(language).select(Number(count))}`
}

/**
 * i18next's `t` of one namespace for a browser: looks a key up, with its plural form where `count` is given, and fills
 * the placeholders, a number as a count in the language's digits. i18next itself would be a tenth of all script that a product page may load; servers use it, and a
 * spec holds both to the same answers for every message.
 * @returns the key itself when there is no such message, as i18next does
 */
export function translateFrom<N extends Namespace>(language: Language, catalogue: Catalogue): TFunction<N> {
  const translate = (key: string, values: Values = {}): string => {
    const plural = "count" in values ? lookUp(catalogue, pluralKey(language, key, values.count)) : undefined
    const message = plural ?? lookUp(catalogue, key) ?? key
    return message.replace(/\{\{\s*(\w+)\s*\}\}/g, (_, name: string) => {
      const value = values[name]
      return typeof value === "number" ? formatCount(value, language) : String(value ?? "")
    })
  }
  return translate as unknown as TFunction<N>
}
