import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Container } from "@medusajs/ui"
import { refundsOwedQuery } from "@ovop/contracts"
import { formatDate, formatMoney } from "@ovop/i18n"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { BuyerCell } from "../../../components/buyer-cell"
import { Choice } from "../../../components/choice"
import { PAGE_SIZE, Paging } from "../../../components/paging"
import { PayRefund } from "../../../components/pay-refund"
import { Reading } from "../../../components/reading"
import { Rows } from "../../../components/rows"
import { ScreenHead } from "../../../components/screen-head"
import { ScreenLink } from "../../../components/screen-link"
import { useLanguage } from "../../../i18n/use-language"
import { useRead } from "../../../market/use-market"

const STATES = refundsOwedQuery.shape.state.unwrap()

const RefundsOwedPage = () => {
  const { t } = useTranslation("ovop")
  const language = useLanguage()
  const [asked, setAsked] = useState({ state: STATES.enum.owed as string, offset: 0 })
  const state = STATES.parse(asked.state)
  const read = useRead("listRefundsOwed", { query: { state, limit: PAGE_SIZE, offset: asked.offset } })
  return (
    <Container className="p-0">
      <ScreenHead title={t("refunds.title")} lead={t("refunds.lead")}>
        <Choice
          label={t("shared.status")}
          value={asked.state}
          options={STATES.options.map((value) => ({ value, label: t(`refunds.state.${value}`) }))}
          onChoose={(chosen) => setAsked({ state: chosen, offset: 0 })}
        />
      </ScreenHead>
      <Reading read={read}>
        {({ refunds, count }) => (
          <>
            <Rows
              rows={refunds}
              keyOf={(row) => row.id}
              empty={t(`refunds.empty.${state}`)}
              columns={[
                [
                  t("transfers.reference"),
                  (row) => (
                    <span className="flex flex-col">
                      <span className="whitespace-nowrap font-mono">{row.reference}</span>
                      <ScreenLink to={`/orders/${row.order_id}`}>
                        {t("transfers.order", { number: String(row.order_number) })}
                      </ScreenLink>
                    </span>
                  ),
                ],
                [t("transfers.buyer"), (row) => <BuyerCell name={row.buyer} phone={row.phone} />],
                [
                  t("refunds.amount"),
                  (row) => <span className="whitespace-nowrap">{formatMoney(row.amount, row.currency)}</span>,
                ],
                [t("refunds.cause"), (row) => t(`refunds.because.${row.cause}`)],
                [
                  t("refunds.since"),
                  (row) => <span className="whitespace-nowrap">{formatDate(row.created_at, language)}</span>,
                ],
                [
                  t("shared.act"),
                  (row) =>
                    row.paid_day ? (
                      t("refunds.paidOn", {
                        day: formatDate(row.paid_day, language),
                        reference: row.bank_reference,
                      })
                    ) : (
                      <PayRefund refund={row} />
                    ),
                ],
              ]}
            />
            <Paging
              offset={asked.offset}
              count={count}
              onGo={(offset) => setAsked((before) => ({ ...before, offset }))}
            />
          </>
        )}
      </Reading>
    </Container>
  )
}

export const config = defineRouteConfig({
  label: "menu.refunds",
  translationNs: "ovop",
  rank: 1,
})

export default RefundsOwedPage
