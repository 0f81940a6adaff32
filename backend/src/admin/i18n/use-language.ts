import { useTranslation } from "react-i18next"

/** The language of our screens: Khmer when it was chosen, English with every other language of the dashboard. */
export function useLanguage(): "km" | "en" {
  const { i18n } = useTranslation()
  return i18n.language === "km" ? "km" : "en"
}
