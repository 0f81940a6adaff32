import { formatDate, inDigits } from "@ovop/i18n"
import { useLanguage } from "../i18n/use-language"

const CAMBODIA_MS = 7 * 3_600_000

/** Day and hour in Cambodia, in the reader's language and digits. */
export function useMoment(): (iso: string) => { day: string; hour: string } {
  const language = useLanguage()
  return (iso) => ({
    day: formatDate(iso, language),
    hour: inDigits(
      new Date(Date.parse(iso) + CAMBODIA_MS).toISOString().slice(11, 16),
      language === "km" ? "khmer" : "latin",
    ),
  })
}
