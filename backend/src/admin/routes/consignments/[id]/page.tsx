import { Container } from "@medusajs/ui"
import type { WorkedConsignment } from "@ovop/contracts"
import { formatDate, formatPhone } from "@ovop/i18n"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"
import { ConsignmentDecisions } from "../../../components/consignment-decisions"
import { ConsignmentLines } from "../../../components/consignment-lines"
import { ConsignmentParcels } from "../../../components/consignment-parcels"
import { DeliveryAddress } from "../../../components/delivery-address"
import { Facts } from "../../../components/facts"
import { History } from "../../../components/history"
import { Reading } from "../../../components/reading"
import { ScreenHead } from "../../../components/screen-head"
import { ScreenLink } from "../../../components/screen-link"
import { StateBadge } from "../../../components/state-badge"
import { useWords } from "../../../components/use-words"
import { useLanguage } from "../../../i18n/use-language"
import { useRead } from "../../../market/use-market"

const About = ({ consignment }: { consignment: WorkedConsignment }) => {
  const { t } = useTranslation("ovop")
  const language = useLanguage()
  const words = useWords()
  const { association, recipient, gift } = consignment
  return (
    <Facts
      of={[
        [
          t("consignments.order"),
          <ScreenLink key="order" to={`/orders/${consignment.order_id}`}>
            #{consignment.order_number}
          </ScreenLink>,
        ],
        [t("consignments.placed"), formatDate(consignment.placed_at, language)],
        [t("consignments.association"), words(association.name)],
        [
          t("consignments.payment"),
          <span key="payment" className="flex flex-wrap items-center gap-2">
            {t(`payments.method.${consignment.payment_method}`)}
            <StateBadge state={consignment.payment_state}>
              {t(`payments.state.${consignment.payment_state}`)}
            </StateBadge>
          </span>,
        ],
        [
          t("consignments.recipient"),
          recipient ? (
            <span key="recipient" className="flex flex-col">
              <span>{recipient.name}</span>
              <a href={`tel:${recipient.phone}`} className="text-ui-tag-blue-text self-start hover:underline">
                {formatPhone(recipient.phone)}
              </a>
            </span>
          ) : (
            "–"
          ),
        ],
        [
          t("consignments.language"),
          t(consignment.locale === "km" ? "consignments.readsKhmer" : "consignments.readsEnglish"),
        ],
        [t("consignments.buyerKind"), t(`consignments.boughtBy.${consignment.buyer_kind ?? "unsaid"}`)],
        [t("consignments.address"), <DeliveryAddress key="address" consignment={consignment} />],
        ...(gift
          ? ([
              [t("consignments.gift"), gift.message || "–"],
              [t("consignments.wrapping"), gift.wrap_note || "–"],
            ] as const)
          : []),
      ]}
    />
  )
}

const ConsignmentPage = () => {
  const { t } = useTranslation("ovop")
  const { id = "" } = useParams()
  const read = useRead("readConsignment", { params: { id } })
  const historyOf = ({ timeline }: WorkedConsignment) =>
    timeline.map(({ status, occurred_at, actor, reason, note }) => ({
      what: t(`consignments.happened.${status}`),
      reason: [reason && t(`consignments.reason.${reason}`), note].filter(Boolean).join(" · ") || null,
      actor: t(`consignments.actor.${actor}`),
      isRole: true,
      occurred_at,
    }))
  return (
    <Reading read={read}>
      {(consignment) => (
        <div className="flex flex-col gap-3">
          <ScreenLink to="/consignments">{t("shared.back")}</ScreenLink>
          <Container className="p-0">
            <ScreenHead
              title={t("consignments.one", { number: consignment.number })}
              lead={
                <StateBadge state={consignment.status}>
                  {t(`consignments.status.${consignment.status}`)}
                </StateBadge>
              }
            >
              <ConsignmentDecisions consignment={consignment} />
            </ScreenHead>
            <About consignment={consignment} />
          </Container>
          <ConsignmentLines consignment={consignment} />
          <ConsignmentParcels consignment={consignment} />
          <History entries={historyOf(consignment)} />
        </div>
      )}
    </Reading>
  )
}

export default ConsignmentPage
