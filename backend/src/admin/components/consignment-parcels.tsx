import { Container, Heading } from "@medusajs/ui"
import type { WorkedConsignment } from "@ovop/contracts"
import { formatDate, formatMoney } from "@ovop/i18n"
import { useTranslation } from "react-i18next"
import { useLanguage } from "../i18n/use-language"
import { Rows } from "./rows"
import { useWords } from "./use-words"

/** Parcels of a consignment: with whom they went, whether they arrived, and the cash that was taken. */
export function ConsignmentParcels({ consignment }: { consignment: WorkedConsignment }) {
  const { t } = useTranslation("ovop")
  const language = useLanguage()
  const words = useWords()
  if (consignment.parcels.length === 0) return null
  const money = (amount: string) => formatMoney(amount, consignment.currency)
  return (
    <Container className="p-0">
      <Heading level="h2" className="px-6 py-4 leading-relaxed">
        {t("consignments.parcels")}
      </Heading>
      <Rows
        rows={consignment.parcels}
        keyOf={(parcel) => parcel.id}
        columns={[
          [t("consignments.number"), (parcel) => parcel.number],
          [t("consignments.carrier"), (parcel) => words(parcel.carrier.name)],
          [t("consignments.trackingNumber"), (parcel) => parcel.tracking_number ?? "–"],
          [t("consignments.sentOn"), (parcel) => formatDate(parcel.dispatched_at, language)],
          [
            t("consignments.arrivedOn"),
            (parcel) =>
              parcel.delivered_at
                ? `${formatDate(parcel.delivered_at, language)} · ${t(`consignments.proof.${parcel.proof ?? "association"}`)}`
                : "–",
          ],
          [
            t("consignments.cashTaken"),
            (parcel) => {
              if (!parcel.cash) return "–"
              const { amount, difference } = parcel.cash
              return difference
                ? `${money(amount)} · ${t(`consignments.difference.${difference}`)}`
                : money(amount)
            },
          ],
        ]}
      />
    </Container>
  )
}
