import { createInstance, type i18n } from "i18next"
import { languages, messages } from "./messages.js"

let instance: i18n | undefined

/**
 * The i18next instance that holds every message, for servers. A browser should be given only the namespaces it shows.
 * It never falls back to the other language: the parity check makes that unnecessary, and a mixture would hide a gap.
 */
export function serverTranslations(): i18n {
  if (instance) return instance
  instance = createInstance()
  void instance.init({
    resources: messages,
    supportedLngs: [...languages],
    fallbackLng: false,
    ns: Object.keys(messages.en),
    defaultNS: "common",
    initAsync: false,
    interpolation: { escapeValue: false },
  })
  return instance
}
