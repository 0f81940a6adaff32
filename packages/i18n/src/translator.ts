import { createInstance, type FormatterModule, type i18n } from "i18next"
import { formatCount } from "./format-count.js"
import { isLanguage, languages } from "./languages.js"
import { messages } from "./messages.js"

/** A number is a count and is written in the sentence's digits; what has digits of its own comes as text. */
const counts: FormatterModule = {
  type: "formatter",
  init: () => {},
  add: () => {},
  addCached: () => {},
  format: (value: unknown, _format, language) =>
    typeof value === "number" && isLanguage(language) ? formatCount(value, language) : String(value ?? ""),
}

let instance: i18n | undefined

/**
 * The i18next instance that holds every message, for servers. A browser should be given only the namespaces it shows.
 * It never falls back to the other language: the parity check makes that unnecessary, and a mixture would hide a gap.
 */
export function serverTranslations(): i18n {
  if (instance) return instance
  instance = createInstance().use(counts)
  void instance.init({
    resources: messages,
    supportedLngs: [...languages],
    fallbackLng: false,
    ns: Object.keys(messages.en),
    defaultNS: "common",
    initAsync: false,
    interpolation: { escapeValue: false, alwaysFormat: true },
  })
  return instance
}
