import { Container } from "@medusajs/ui"
import { formatDate } from "@ovop/i18n"
import { useTranslation } from "react-i18next"
import { useLanguage } from "../i18n/use-language"
import { useRead } from "../market/use-market"
import { Reading } from "./reading"
import { Rows } from "./rows"
import { ScreenHead } from "./screen-head"
import { SynonymForm } from "./synonym-form"
import { useCount } from "./use-count"

/** What buyers looked for in vain, most often first. */
export function MissedSearches() {
  const { t } = useTranslation("ovop")
  const language = useLanguage()
  const count = useCount()
  const read = useRead("listMissedSearches", {})
  return (
    <Container className="p-0">
      <ScreenHead level="h2" title={t("searchWords.missedTitle")} lead={t("searchWords.missedLead")} />
      <Reading read={read}>
        {({ missed_searches: missed }) => (
          <Rows
            rows={missed}
            keyOf={(row) => row.words}
            empty={t("searchWords.missedEmpty")}
            columns={[
              [
                t("searchWords.missedWords"),
                (row) => <span className="block min-w-32 max-w-xl break-words">{row.words}</span>,
              ],
              [t("searchWords.times"), (row) => count(row.times)],
              [
                t("searchWords.lastDay"),
                (row) => <span className="whitespace-nowrap">{formatDate(row.last_day, language)}</span>,
              ],
              [t("shared.act"), (row) => <SynonymForm beginning={row.words} />],
            ]}
          />
        )}
      </Reading>
    </Container>
  )
}
