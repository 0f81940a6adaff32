import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ListCheckbox } from "@medusajs/icons"
import { Container } from "@medusajs/ui"
import { type ApplicationState, applicationStateSchema } from "@ovop/contracts"
import { formatDate } from "@ovop/i18n"
import { useTranslation } from "react-i18next"
import { ListTools } from "../../components/list-tools"
import { Paging } from "../../components/paging"
import { Reading } from "../../components/reading"
import { Rows } from "../../components/rows"
import { ScreenHead } from "../../components/screen-head"
import { ScreenLink } from "../../components/screen-link"
import { StateBadge } from "../../components/state-badge"
import { useCount } from "../../components/use-count"
import { useList } from "../../components/use-list"
import { useProvinces } from "../../components/use-provinces"
import { useWords } from "../../components/use-words"
import { useLanguage } from "../../i18n/use-language"
import { useRead } from "../../market/use-market"

const ApplicationsPage = () => {
  const { t } = useTranslation("ovop")
  const language = useLanguage()
  const words = useWords()
  const count = useCount()
  const provinces = useProvinces()
  const list = useList({ state: "", province: "" })
  const read = useRead("listApplications", {
    query: list.query as { state?: ApplicationState; province?: string },
  })
  return (
    <Container className="p-0">
      <ScreenHead title={t("applications.title")} lead={t("applications.lead")}>
        <ScreenLink to="/applications/checklist">{t("applications.items.title")}</ScreenLink>
      </ScreenHead>
      <ListTools
        search={list.search}
        hint={t("applications.searchHint")}
        onSearch={list.searchFor}
        filters={[
          {
            label: t("shared.status"),
            value: list.filters.state,
            options: applicationStateSchema.options.map((value) => ({
              value,
              label: t(`applications.state.${value}`),
            })),
            onChoose: list.filter("state"),
          },
          {
            label: t("applications.province"),
            value: list.filters.province,
            options: provinces.options,
            onChoose: list.filter("province"),
          },
        ]}
      />
      <Reading read={read}>
        {({ applications, count: all }) => (
          <>
            <Rows
              rows={applications}
              keyOf={(row) => row.association_id}
              isNarrowed={list.isNarrowed}
              empty={t("applications.empty")}
              columns={[
                [
                  t("applications.name"),
                  (row) => (
                    <ScreenLink to={`/applications/${row.association_id}`}>{words(row.name)}</ScreenLink>
                  ),
                ],
                [t("applications.province"), (row) => provinces.nameOf(row.province_code)],
                [
                  t("shared.status"),
                  (row) => <StateBadge state={row.state}>{t(`applications.state.${row.state}`)}</StateBadge>,
                ],
                [
                  t("applications.sent"),
                  (row) => (row.submitted_at ? formatDate(row.submitted_at, language) : "–"),
                ],
                [t("applications.openItems"), (row) => count(row.open_items)],
              ]}
            />
            <Paging offset={list.offset} count={all} onGo={list.go} />
          </>
        )}
      </Reading>
    </Container>
  )
}

export const config = defineRouteConfig({
  label: "menu.applications",
  translationNs: "ovop",
  icon: ListCheckbox,
  rank: 2,
})

export default ApplicationsPage
