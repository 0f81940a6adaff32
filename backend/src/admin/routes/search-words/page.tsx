import { defineRouteConfig } from "@medusajs/admin-sdk"
import { MagnifyingGlass } from "@medusajs/icons"
import { Container } from "@medusajs/ui"
import { formatDate } from "@ovop/i18n"
import { useTranslation } from "react-i18next"
import { Decision } from "../../components/decision"
import { MissedSearches } from "../../components/missed-searches"
import { Reading } from "../../components/reading"
import { Rows } from "../../components/rows"
import { ScreenHead } from "../../components/screen-head"
import { SearchEngineAlert } from "../../components/search-engine-alert"
import { SynonymForm } from "../../components/synonym-form"
import { useLanguage } from "../../i18n/use-language"
import { useRead } from "../../market/use-market"

const SearchWordsPage = () => {
  const { t } = useTranslation("ovop")
  const language = useLanguage()
  const read = useRead("listSearchSynonyms", {})
  return (
    <div className="flex flex-col gap-3">
      <SearchEngineAlert />
      <Container className="p-0">
        <ScreenHead title={t("searchWords.title")} lead={t("searchWords.lead")}>
          <SynonymForm />
        </ScreenHead>
        <Reading read={read}>
          {({ synonyms }) => (
            <Rows
              rows={synonyms}
              keyOf={(row) => row.id}
              empty={t("searchWords.empty")}
              columns={[
                [
                  t("searchWords.words"),
                  (row) => <span className="block min-w-40 max-w-xl">{row.terms.join(" · ")}</span>,
                ],
                [
                  t("searchWords.changedAt"),
                  (row) => (
                    <span className="flex min-w-32 flex-col">
                      <span>{formatDate(row.changed_at, language)}</span>
                      <span className="text-ui-fg-subtle">{row.changed_by}</span>
                    </span>
                  ),
                ],
                [
                  t("shared.act"),
                  (row) => (
                    <span className="flex flex-wrap gap-2">
                      <SynonymForm synonym={row} />
                      <Decision
                        name={t("searchWords.remove")}
                        ask={t("searchWords.removeAsk", { name: row.terms.join(", ") })}
                        said={t("searchWords.said.removed", { name: row.terms.join(", ") })}
                        reason="none"
                        isDangerous
                        run={(act, _, done) =>
                          act.run("removeSearchSynonym", { params: { id: row.id }, body: {} }, done)
                        }
                      />
                    </span>
                  ),
                ],
              ]}
            />
          )}
        </Reading>
      </Container>
      <MissedSearches />
    </div>
  )
}

export const config = defineRouteConfig({
  label: "menu.searchWords",
  translationNs: "ovop",
  icon: MagnifyingGlass,
  rank: 4,
})

export default SearchWordsPage
