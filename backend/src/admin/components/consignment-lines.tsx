import { Container, Heading } from "@medusajs/ui"
import type { WorkedConsignment } from "@ovop/contracts"
import { formatDate, formatMoney } from "@ovop/i18n"
import { useTranslation } from "react-i18next"
import { useLanguage } from "../i18n/use-language"
import { Facts } from "./facts"
import { Rows } from "./rows"
import { useCount } from "./use-count"
import { useWords } from "./use-words"

/** What a consignment holds and what it comes to. */
export function ConsignmentLines({ consignment }: { consignment: WorkedConsignment }) {
  const { t } = useTranslation("ovop")
  const language = useLanguage()
  const words = useWords()
  const count = useCount()
  const money = (amount: string) => formatMoney(amount, consignment.currency)
  return (
    <Container className="p-0">
      <Heading level="h2" className="px-6 py-4 leading-relaxed">
        {t("consignments.goods")}
      </Heading>
      <Rows
        rows={consignment.lines}
        keyOf={(line) => line.id}
        columns={[
          [
            t("consignments.item"),
            (line) => (
              <span className="flex flex-col">
                <span>{words(line.title)}</span>
                <span className="text-ui-fg-subtle">{words(line.pack)}</span>
                {line.request && (
                  <span className="text-ui-fg-subtle">
                    {t("consignments.serviceDay", { day: formatDate(line.request.day, language) })}
                    {line.request.note && ` · ${line.request.note}`}
                  </span>
                )}
              </span>
            ),
          ],
          [t("consignments.quantity"), (line) => count(line.quantity)],
          [t("consignments.declinedQuantity"), (line) => (line.declined > 0 ? count(line.declined) : "–")],
          [
            t("consignments.unitPrice"),
            (line) => <span className="whitespace-nowrap">{money(line.unit_price)}</span>,
          ],
          [
            t("consignments.amount"),
            (line) => <span className="whitespace-nowrap">{money(line.total)}</span>,
          ],
        ]}
      />
      <Facts
        of={[
          [t("consignments.itemsTotal"), money(consignment.items_total)],
          ...(consignment.shipping
            ? ([[words(consignment.shipping.name), money(consignment.shipping.amount)]] as const)
            : []),
          [t("consignments.total"), money(consignment.total)],
          ...(/[1-9]/.test(consignment.credited_total)
            ? ([
                [t("consignments.credited"), money(consignment.credited_total)],
                [t("consignments.due"), money(consignment.due)],
              ] as const)
            : []),
          [t("consignments.vat"), money(consignment.vat_included)],
          [t("consignments.toCollect"), money(consignment.amount_to_collect)],
        ]}
      />
    </Container>
  )
}
