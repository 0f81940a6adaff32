import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Buildings } from "@medusajs/icons"
import { Container } from "@medusajs/ui"
import type { AssociationStatus } from "@ovop/contracts"
import { useTranslation } from "react-i18next"
import { ListTools } from "../../components/list-tools"
import { Paging } from "../../components/paging"
import { Reading } from "../../components/reading"
import { RegisterAssociation } from "../../components/register-association"
import { Rows } from "../../components/rows"
import { ScreenHead } from "../../components/screen-head"
import { ScreenLink } from "../../components/screen-link"
import { StateBadge } from "../../components/state-badge"
import { useList } from "../../components/use-list"
import { useProvinces } from "../../components/use-provinces"
import { useWords } from "../../components/use-words"
import { useRead } from "../../market/use-market"

const STATES = ["applied", "active", "suspended"] as const

const AssociationsPage = () => {
  const { t } = useTranslation("ovop")
  const words = useWords()
  const provinces = useProvinces()
  const list = useList({ status: "", province: "" })
  const read = useRead("listAssociationRecords", {
    query: list.query as { status?: AssociationStatus; province?: string },
  })
  return (
    <Container className="p-0">
      <ScreenHead title={t("associations.title")} lead={t("associations.lead")}>
        <RegisterAssociation />
      </ScreenHead>
      <ListTools
        search={list.search}
        hint={t("associations.searchHint")}
        onSearch={list.searchFor}
        filters={[
          {
            label: t("shared.status"),
            value: list.filters.status,
            options: STATES.map((value) => ({ value, label: t(`associations.status.${value}`) })),
            onChoose: list.filter("status"),
          },
          {
            label: t("associations.province"),
            value: list.filters.province,
            options: provinces.options,
            onChoose: list.filter("province"),
          },
        ]}
      />
      <Reading read={read}>
        {({ associations, count }) => (
          <>
            <Rows
              rows={associations}
              keyOf={(row) => row.id}
              isNarrowed={list.isNarrowed}
              empty={t("associations.empty")}
              columns={[
                [
                  t("associations.name"),
                  (row) => <ScreenLink to={`/associations/${row.id}`}>{words(row.name)}</ScreenLink>,
                ],
                [t("associations.province"), (row) => provinces.nameOf(row.province_code)],
                [
                  t("shared.status"),
                  (row) => (
                    <StateBadge state={row.status}>{t(`associations.status.${row.status}`)}</StateBadge>
                  ),
                ],
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
  label: "menu.associations",
  translationNs: "ovop",
  icon: Buildings,
  rank: 1,
})

export default AssociationsPage
