import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Users } from "@medusajs/icons"
import { Container } from "@medusajs/ui"
import { type AllianceRecord, type Sector, sectorSchema } from "@ovop/contracts"
import { useTranslation } from "react-i18next"
import { AllianceForm } from "../../components/alliance-form"
import { ListTools } from "../../components/list-tools"
import { Paging } from "../../components/paging"
import { Reading } from "../../components/reading"
import { Rows } from "../../components/rows"
import { ScreenHead } from "../../components/screen-head"
import { ScreenLink } from "../../components/screen-link"
import { useCount } from "../../components/use-count"
import { useList } from "../../components/use-list"
import { useWords } from "../../components/use-words"
import { todayInCambodia } from "../../market/today"
import { useRead } from "../../market/use-market"

const belongToday = ({ members }: AllianceRecord) =>
  members.filter(
    ({ since, until }) => since <= todayInCambodia() && (until === null || until >= todayInCambodia()),
  ).length

const AlliancesPage = () => {
  const { t } = useTranslation("ovop")
  const words = useWords()
  const count = useCount()
  const list = useList({ sector: "" })
  const read = useRead("listAlliances", { query: list.query as { sector?: Sector } })
  const leadOf = ({ members, lead_association_id }: AllianceRecord) =>
    words(members.find(({ association_id }) => association_id === lead_association_id)?.name ?? null)
  return (
    <Container className="p-0">
      <ScreenHead title={t("alliances.title")} lead={t("alliances.lead")}>
        <AllianceForm />
      </ScreenHead>
      <ListTools
        search={list.search}
        hint={t("alliances.searchHint")}
        onSearch={list.searchFor}
        filters={[
          {
            label: t("alliances.sector"),
            value: list.filters.sector,
            options: sectorSchema.options.map((value) => ({ value, label: t(`alliances.sectors.${value}`) })),
            onChoose: list.filter("sector"),
          },
        ]}
      />
      <Reading read={read}>
        {({ alliances, count: all }) => (
          <>
            <Rows
              rows={alliances}
              keyOf={(row) => row.id}
              isNarrowed={list.isNarrowed}
              empty={t("alliances.empty")}
              columns={[
                [t("alliances.name"), (row) => words(row.name)],
                [t("alliances.sector"), (row) => t(`alliances.sectors.${row.sector}`)],
                [
                  t("alliances.lead_association"),
                  (row) => (
                    <ScreenLink to={`/associations/${row.lead_association_id}`}>{leadOf(row)}</ScreenLink>
                  ),
                ],
                [t("alliances.memberCount"), (row) => count(belongToday(row))],
                [t("shared.act"), (row) => <AllianceForm key={JSON.stringify(row)} alliance={row} />],
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
  label: "menu.alliances",
  translationNs: "ovop",
  icon: Users,
  rank: 3,
})

export default AlliancesPage
