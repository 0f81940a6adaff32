import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types"
import { Container, Heading } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { ConsignmentRows } from "../components/consignment-rows"
import { Reading } from "../components/reading"
import { useRead } from "../market/use-market"

/** On the dashboard's page of an order: what each association sends of it. */
const OrderConsignments = ({ data: order }: DetailWidgetProps<AdminOrder>) => {
  const { t } = useTranslation("ovop")
  const read = useRead("listConsignments", { query: { number: String(order.display_id), limit: 100 } })
  return (
    <Container className="p-0">
      <Heading level="h2" className="px-6 py-4 leading-relaxed">
        {t("consignments.title")}
      </Heading>
      <Reading read={read}>
        {({ consignments }) => <ConsignmentRows consignments={consignments} isOfOneOrder />}
      </Reading>
    </Container>
  )
}

export const config = defineWidgetConfig({ zone: "order.details.after" })

export default OrderConsignments
