import type { Language } from "./languages.js"

/**
 * A country's name out of CLDR, as Node carries it. Only on the server: browsers lack Khmer.
 * @param code ISO 3166-1 alpha-2 in either case; comes back in upper case when there is no name for it
 */
export function countryName(code: string, language: Language): string {
  const name = new Intl.DisplayNames([language], { type: "region" }).of(code.toUpperCase())
  // CLDR's Khmer names carry break hints of their own; pages put in theirs.
  return (name ?? code.toUpperCase()).replaceAll("\u200b", "")
}

/** Country codes in the order in which a reader of the language looks for their names. */
export function byCountryName(codes: readonly string[], language: Language): string[] {
  const { compare } = new Intl.Collator(language)
  const names = new Map(codes.map((code) => [code, countryName(code, language)]))
  return [...codes].sort((a, b) => compare(names.get(a) ?? a, names.get(b) ?? b))
}
