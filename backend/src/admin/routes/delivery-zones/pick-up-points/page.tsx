import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Container } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { ListTools } from "../../../components/list-tools"
import { Paging } from "../../../components/paging"
import { PickUpPointForm } from "../../../components/pick-up-point-form"
import { Reading } from "../../../components/reading"
import { Rows } from "../../../components/rows"
import { ScreenHead } from "../../../components/screen-head"
import { StateBadge } from "../../../components/state-badge"
import { useList } from "../../../components/use-list"
import { useProvinces } from "../../../components/use-provinces"
import { useWords } from "../../../components/use-words"
import { useRead } from "../../../market/use-market"

const PickUpPointsPage = () => {
  const { t } = useTranslation("ovop")
  const words = useWords()
  const { nameOf } = useProvinces()
  const list = useList({})
  const read = useRead("listPickUpPoints", { query: list.query })
  return (
    <Container className="p-0">
      <ScreenHead title={t("points.title")} lead={t("points.lead")}>
        <PickUpPointForm />
      </ScreenHead>
      <ListTools search={list.search} hint={t("points.searchHint")} onSearch={list.searchFor} filters={[]} />
      <Reading read={read}>
        {({ pick_up_points: points, count }) => (
          <>
            <Rows
              rows={points}
              keyOf={(row) => row.id}
              isNarrowed={list.isNarrowed}
              empty={t("points.empty")}
              columns={[
                [
                  t("points.name"),
                  (row) => (
                    <span className="flex flex-col">
                      <span>{words(row.name)}</span>
                      <span className="text-ui-fg-subtle">{words(row.address)}</span>
                    </span>
                  ),
                ],
                [t("associations.province"), (row) => nameOf(row.province_code)],
                [t("points.hours"), (row) => words(row.hours)],
                [
                  t("points.association"),
                  (row) => (row.association ? words(row.association.name) : t("points.everybodys")),
                ],
                [
                  t("shared.status"),
                  (row) => (
                    <StateBadge state={row.is_open ? "active" : "closed"}>
                      {t(row.is_open ? "points.open" : "points.closed")}
                    </StateBadge>
                  ),
                ],
                [t("shared.act"), (row) => <PickUpPointForm key={row.id} point={row} />],
              ]}
            />
            <Paging offset={list.offset} count={count} onGo={list.go} />
          </>
        )}
      </Reading>
    </Container>
  )
}

export const config = defineRouteConfig({
  label: "menu.points",
  translationNs: "ovop",
  rank: 1,
})

export default PickUpPointsPage
