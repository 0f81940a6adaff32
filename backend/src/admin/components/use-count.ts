import { formatCount } from "@ovop/i18n"
import { useLanguage } from "../i18n/use-language"

/** Writes a count in the digits of the reader's language; the dashboard's own i18next leaves numbers as they are. */
export function useCount(): (count: number) => string {
  const language = useLanguage()
  return (count) => formatCount(count, language)
}
