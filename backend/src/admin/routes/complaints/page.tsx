import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ExclamationCircle } from "@medusajs/icons"
import { Container } from "@medusajs/ui"
import { type Complaints, complaintStateSchema } from "@ovop/contracts"
import { formatDate, formatMoney } from "@ovop/i18n"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { Choice } from "../../components/choice"
import { ComplaintPhotographs } from "../../components/complaint-photographs"
import { DecideComplaint } from "../../components/decide-complaint"
import { PAGE_SIZE, Paging } from "../../components/paging"
import { Reading } from "../../components/reading"
import { Rows } from "../../components/rows"
import { ScreenHead } from "../../components/screen-head"
import { ScreenLink } from "../../components/screen-link"
import { useLanguage } from "../../i18n/use-language"
import { useRead } from "../../market/use-market"

type Row = Complaints["complaints"][number]

/** What was said, each with who said it, the latest last. */
function Said({ timeline }: { timeline: Row["timeline"] }) {
  const { t } = useTranslation("ovop")
  return (
    <span className="flex flex-col gap-1">
      {timeline.map(({ step, actor, note, occurred_at }) => (
        <span key={`${step} ${occurred_at}`}>
          {t(`complaints.step.${step}`)} ({t(`consignments.actor.${actor}`)}){note && `: ${note}`}
        </span>
      ))}
    </span>
  )
}

const ComplaintsPage = () => {
  const { t } = useTranslation("ovop")
  const language = useLanguage()
  const [asked, setAsked] = useState({ state: "referred", offset: 0 })
  const state = complaintStateSchema.safeParse(asked.state).data
  const query = { ...(state ? { state } : {}), limit: PAGE_SIZE, offset: asked.offset }
  const read = useRead("listComplaints", { query })
  const choices = ["all", ...complaintStateSchema.options] as const
  return (
    <Container className="p-0">
      <ScreenHead title={t("complaints.title")} lead={t("complaints.lead")}>
        <Choice
          label={t("shared.status")}
          value={asked.state}
          options={choices.map((value) => ({ value, label: t(`complaints.state.${value}`) }))}
          onChoose={(chosen) => setAsked({ state: chosen, offset: 0 })}
        />
      </ScreenHead>
      <Reading read={read}>
        {({ complaints, count }) => (
          <>
            <Rows
              rows={complaints}
              keyOf={(row) => row.id}
              empty={t("complaints.empty")}
              columns={[
                [
                  t("consignments.number"),
                  (row) => (
                    <span className="flex flex-col">
                      <ScreenLink to={`/consignments/${row.consignment_id}`}>
                        {row.consignment_number}
                      </ScreenLink>
                      <span>{row.association_name}</span>
                      <span className="text-ui-fg-subtle">{formatDate(row.opened_at, language)}</span>
                    </span>
                  ),
                ],
                [
                  t("complaints.what"),
                  (row) => (
                    <span className="flex flex-col">
                      <span>{t(`complaints.reason.${row.reason}`)}</span>
                      <span className="text-ui-fg-subtle">{row.note}</span>
                      <span>
                        {t(`complaints.wish.${row.wish}`)} · {formatMoney(row.worth, row.currency)}
                      </span>
                    </span>
                  ),
                ],
                [t("complaints.photographs"), (row) => <ComplaintPhotographs complaint={row} />],
                [t("complaints.said"), (row) => <Said timeline={row.timeline} />],
                [
                  t("shared.act"),
                  (row) =>
                    row.state === "referred" ? (
                      <DecideComplaint complaint={row} />
                    ) : (
                      t(`complaints.state.${row.state}`)
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
  label: "menu.complaints",
  translationNs: "ovop",
  icon: ExclamationCircle,
  rank: 6,
})

export default ComplaintsPage
