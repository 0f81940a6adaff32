import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CreditCard } from "@medusajs/icons"
import { Container } from "@medusajs/ui"
import type { BankTransfer } from "@ovop/contracts"
import { bankTransfersQuery } from "@ovop/contracts"
import { formatDate, formatMoney } from "@ovop/i18n"
import { useTranslation } from "react-i18next"
import { BuyerCell } from "../../components/buyer-cell"
import { ConfirmTransfer } from "../../components/confirm-transfer"
import { ListTools } from "../../components/list-tools"
import { Paging } from "../../components/paging"
import { Reading } from "../../components/reading"
import { Rows } from "../../components/rows"
import { ScreenHead } from "../../components/screen-head"
import { ScreenLink } from "../../components/screen-link"
import { StateBadge } from "../../components/state-badge"
import { useList } from "../../components/use-list"
import { useLanguage } from "../../i18n/use-language"
import { amountTyped } from "../../market/booked-amount"
import { useRead } from "../../market/use-market"

const STATES = bankTransfersQuery.shape.state.unwrap()

/** Under these, money of the order is still awaited, or comes too late and is owed back. */
const canArrive = ({ state }: BankTransfer) =>
  state === "awaiting_transfer" || state === "part_received" || state === "cancelled"

const BankTransfersPage = () => {
  const { t } = useTranslation("ovop")
  const language = useLanguage()
  const list = useList({ state: "waiting" })
  const { q = "", limit, offset } = list.query
  const amount = amountTyped(q)
  const read = useRead("listBankTransfers", {
    query: {
      state: STATES.parse(list.filters.state),
      limit,
      offset,
      ...(amount ? { amount } : q ? { reference: q.slice(0, 40) } : {}),
    },
  })
  const money = (row: BankTransfer, value: string) => (
    <span className="whitespace-nowrap">{formatMoney(value, row.currency)}</span>
  )
  return (
    <Container className="p-0">
      <ScreenHead title={t("transfers.title")} lead={t("transfers.lead")} />
      <ListTools
        search={list.search}
        hint={t("transfers.searchHint")}
        onSearch={list.searchFor}
        filters={[
          {
            label: t("shared.status"),
            value: list.filters.state,
            options: STATES.options.map((value) => ({ value, label: t(`transfers.queue.${value}`) })),
            onChoose: list.filter("state"),
            isComplete: true,
          },
        ]}
      />
      <Reading read={read}>
        {({ transfers, count }) => (
          <>
            <Rows
              rows={transfers}
              keyOf={(row) => row.reference}
              isNarrowed={q !== ""}
              empty={t(`transfers.empty.${STATES.parse(list.filters.state)}`)}
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
                [t("transfers.due"), (row) => money(row, row.amount_due)],
                [t("transfers.received"), (row) => money(row, row.amount_received)],
                [
                  t("transfers.placed"),
                  (row) => <span className="whitespace-nowrap">{formatDate(row.placed_at, language)}</span>,
                ],
                [
                  t("shared.status"),
                  (row) => <StateBadge state={row.state}>{t(`payments.state.${row.state}`)}</StateBadge>,
                ],
                [t("shared.act"), (row) => (canArrive(row) ? <ConfirmTransfer transfer={row} /> : null)],
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
  label: "menu.transfers",
  translationNs: "ovop",
  icon: CreditCard,
  rank: 6,
})

export default BankTransfersPage
