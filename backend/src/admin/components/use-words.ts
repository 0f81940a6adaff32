import { type Bilingual, textFor } from "@ovop/contracts"
import { useLanguage } from "../i18n/use-language"

/** A text in the reader's language, in Khmer where it was not translated. */
export function useWords(): (text: Bilingual | null) => string {
  const language = useLanguage()
  return (text) => (text ? textFor(text, language).text : "")
}
