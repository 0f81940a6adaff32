import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ExclamationCircle } from "@medusajs/icons"
import { Button, Container, toast } from "@medusajs/ui"
import { formatDate } from "@ovop/i18n"
import { useTranslation } from "react-i18next"
import { Reading } from "../../components/reading"
import { RefusalAlert } from "../../components/refusal-alert"
import { Rows } from "../../components/rows"
import { ScreenHead } from "../../components/screen-head"
import { useCount } from "../../components/use-count"
import { useLanguage } from "../../i18n/use-language"
import { useAct, useRead } from "../../market/use-market"

const ParkedChangesPage = () => {
  const { t } = useTranslation("ovop")
  const language = useLanguage()
  const count = useCount()
  const read = useRead("listParkedChanges", {})
  const act = useAct()
  const again = (id: string) =>
    act.run("releaseParkedChange", { params: { id } }, () => toast.success(t("parked.released")))
  return (
    <Container className="p-0">
      <ScreenHead title={t("parked.title")} lead={t("parked.lead")} />
      <RefusalAlert refusal={act.refusal} />
      <Reading read={read}>
        {({ parked_changes: changes }) => (
          <Rows
            rows={changes}
            keyOf={(row) => row.id}
            empty={t("parked.empty")}
            columns={[
              [
                t("parked.consumer"),
                (row) => <span className="whitespace-nowrap">{t(`parked.to.${row.consumer}`)}</span>,
              ],
              [
                t("parked.subject"),
                (row) => (
                  <span className="flex min-w-40 flex-col">
                    <span>{t(`parked.kind.${row.kind}`, { defaultValue: row.kind })}</span>
                    <span className="text-ui-fg-subtle break-all font-mono">{row.subject_id}</span>
                  </span>
                ),
              ],
              [
                t("parked.error"),
                (row) => (
                  <span className="block min-w-40 max-w-xl break-words" lang="en">
                    {row.last_error ?? "–"}
                  </span>
                ),
              ],
              [t("parked.attempts"), (row) => count(row.attempts)],
              [
                t("parked.since"),
                (row) => <span className="whitespace-nowrap">{formatDate(row.parked_at, language)}</span>,
              ],
              [
                t("shared.act"),
                (row) => (
                  <Button
                    size="small"
                    variant="secondary"
                    className="whitespace-nowrap"
                    disabled={act.isPending}
                    onClick={() => again(row.id)}
                  >
                    {t("parked.again")}
                    <span className="sr-only">{row.subject_id}</span>
                  </Button>
                ),
              ],
            ]}
          />
        )}
      </Reading>
    </Container>
  )
}

export const config = defineRouteConfig({
  label: "menu.parked",
  translationNs: "ovop",
  icon: ExclamationCircle,
  rank: 8,
})

export default ParkedChangesPage
