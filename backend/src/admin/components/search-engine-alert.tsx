import { Alert } from "@medusajs/ui"
import { formatDate } from "@ovop/i18n"
import { useTranslation } from "react-i18next"
import { useLanguage } from "../i18n/use-language"
import { useRead } from "../market/use-market"

/** That Meilisearch, where it is used, does not answer or does not hear of changes. Nothing while all is well. */
export function SearchEngineAlert() {
  const { t } = useTranslation("ovop")
  const language = useLanguage()
  const { data } = useRead("readSearchEngine", {})
  const since = data?.away_since ?? data?.behind_since
  if (!since) return null
  return (
    <Alert variant="warning" role="alert" className="leading-relaxed">
      {t(data?.away_since ? "searchWords.engineAway" : "searchWords.engineBehind", {
        date: formatDate(since, language),
      })}
    </Alert>
  )
}
