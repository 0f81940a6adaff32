import type { Language } from "@ovop/i18n"

/** The `alternates` of a page's metadata: both languages of the same page, Khmer for everyone else. */
export function languageAlternates(language: Language, path: string) {
  return {
    canonical: `/${language}${path}`,
    languages: { km: `/km${path}`, en: `/en${path}`, "x-default": `/km${path}` },
  }
}
