import type { WorkedConsignment } from "@ovop/contracts"
import { formatDate, formatMoney } from "@ovop/i18n"
import type { ComponentProps } from "react"
import { useTranslation } from "react-i18next"
import { useLanguage } from "../i18n/use-language"
import { Rows } from "./rows"
import { ScreenLink } from "./screen-link"
import { StateBadge } from "./state-badge"
import { useWords } from "./use-words"

type Props = {
  consignments: readonly WorkedConsignment[]
  isNarrowed?: boolean
  /** On the page of their order, which says itself who receives them and since when. */
  isOfOneOrder?: boolean
}
type Columns = ComponentProps<typeof Rows<WorkedConsignment>>["columns"]

/** Consignments as a table, each with the way to its own screen. */
export function ConsignmentRows({ consignments, isNarrowed, isOfOneOrder }: Props) {
  const { t } = useTranslation("ovop")
  const language = useLanguage()
  const words = useWords()
  const ofTheOrder: Columns = [
    [t("consignments.recipient"), (row) => row.recipient?.name ?? "–"],
    [
      t("consignments.placed"),
      (row) => <span className="whitespace-nowrap">{formatDate(row.placed_at, language)}</span>,
    ],
  ]
  return (
    <Rows
      rows={consignments}
      keyOf={(row) => row.id}
      isNarrowed={isNarrowed}
      empty={t("consignments.empty")}
      columns={[
        [
          t("consignments.number"),
          (row) => <ScreenLink to={`/consignments/${row.id}`}>{row.number}</ScreenLink>,
        ],
        [t("consignments.association"), (row) => words(row.association.name)],
        ...(isOfOneOrder ? [] : ofTheOrder),
        [
          t("consignments.total"),
          (row) => <span className="whitespace-nowrap">{formatMoney(row.total, row.currency)}</span>,
        ],
        [
          t("consignments.toCollect"),
          (row) => (
            <span className="whitespace-nowrap">
              {Number(row.amount_to_collect) === 0 ? "–" : formatMoney(row.amount_to_collect, row.currency)}
            </span>
          ),
        ],
        [
          t("shared.status"),
          (row) => <StateBadge state={row.status}>{t(`consignments.status.${row.status}`)}</StateBadge>,
        ],
      ]}
    />
  )
}
