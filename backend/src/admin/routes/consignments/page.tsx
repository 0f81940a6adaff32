import { defineRouteConfig } from "@medusajs/admin-sdk"
import { TruckFast } from "@medusajs/icons"
import { Container } from "@medusajs/ui"
import { type ConsignmentStatus, consignmentStatusSchema } from "@ovop/contracts"
import { useTranslation } from "react-i18next"
import { AssociationFilter } from "../../components/association-filter"
import { ConsignmentRows } from "../../components/consignment-rows"
import { ListTools } from "../../components/list-tools"
import { Paging } from "../../components/paging"
import { Reading } from "../../components/reading"
import { ScreenHead } from "../../components/screen-head"
import { useList } from "../../components/use-list"
import { latinDigits } from "../../market/latin-digits"
import { useRead } from "../../market/use-market"

/** What was typed as the API takes a number: `#1042-1`, or `1042-` on the way to it. */
const numberIn = (typed: string) => /\d{1,12}(-\d{1,4})?/.exec(latinDigits(typed))?.[0]

const ConsignmentsPage = () => {
  const { t } = useTranslation("ovop")
  const list = useList({ status: "", association_id: "" })
  const { q = "", ...asked } = list.query
  const number = numberIn(q)
  const read = useRead("listConsignments", {
    query: { ...(asked as { status?: ConsignmentStatus }), ...(number ? { number } : {}) },
  })
  return (
    <Container className="p-0">
      <ScreenHead title={t("consignments.title")} lead={t("consignments.lead")} />
      <ListTools
        search={list.search}
        hint={t("consignments.searchHint")}
        onSearch={list.searchFor}
        filters={[
          {
            label: t("shared.status"),
            value: list.filters.status,
            options: consignmentStatusSchema.options.map((value) => ({
              value,
              label: t(`consignments.status.${value}`),
            })),
            onChoose: list.filter("status"),
          },
        ]}
      >
        <AssociationFilter onChoose={list.filter("association_id")} />
      </ListTools>
      <Reading read={read}>
        {({ consignments, count }) => {
          const isUnreadable = q !== "" && !number
          return (
            <>
              <ConsignmentRows consignments={isUnreadable ? [] : consignments} isNarrowed={list.isNarrowed} />
              <Paging offset={list.offset} count={isUnreadable ? 0 : count} onGo={list.go} />
            </>
          )
        }}
      </Reading>
    </Container>
  )
}

export const config = defineRouteConfig({
  label: "menu.consignments",
  translationNs: "ovop",
  icon: TruckFast,
  rank: 5,
})

export default ConsignmentsPage
