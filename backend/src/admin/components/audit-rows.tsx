import type { AuditEntry } from "@ovop/contracts"
import { useTranslation } from "react-i18next"
import { AuditChangesList } from "./audit-changes"
import { AuditSubject } from "./audit-subject"
import { Rows } from "./rows"
import { useMoment } from "./use-moment"

type Props = { entries: readonly AuditEntry[]; isNarrowed: boolean }

/** Entries of the audit log as a table. */
export function AuditRows({ entries, isNarrowed }: Props) {
  const { t } = useTranslation("ovop")
  const moment = useMoment()
  return (
    <Rows
      rows={entries}
      keyOf={(entry) => String(entry.number)}
      isNarrowed={isNarrowed}
      columns={[
        [t("audit.number"), (entry) => String(entry.number)],
        [
          t("audit.when"),
          (entry) => {
            const { day, hour } = moment(entry.occurred_at)
            return (
              <span className="flex flex-col whitespace-nowrap">
                <span>{day}</span>
                <span className="text-ui-fg-subtle">{hour}</span>
              </span>
            )
          },
        ],
        [
          t("audit.who"),
          ({ actor, on_behalf_of: principal }) => (
            <span className="flex min-w-32 flex-col" title={actor.id ?? ""}>
              <span>{actor.name ?? t(`audit.actor.${actor.kind}`)}</span>
              {actor.name && <span className="text-ui-fg-subtle">{t(`audit.actor.${actor.kind}`)}</span>}
              {principal && <span>{t("audit.forWhom", { name: principal.name ?? principal.id })}</span>}
            </span>
          ),
        ],
        [
          t("audit.action"),
          (entry) => (
            <span
              className="flex min-w-32 flex-col"
              title={entry.request_id ? t("audit.request", { id: entry.request_id }) : ""}
            >
              <span>{t(`audit.act.${entry.action}`)}</span>
              {entry.reverses !== null && (
                <span className="text-ui-fg-subtle">
                  {t("audit.takesBack", { number: String(entry.reverses) })}
                </span>
              )}
            </span>
          ),
        ],
        [t("audit.subject"), (entry) => <AuditSubject subject={entry.subject} />],
        [t("audit.changed"), (entry) => <AuditChangesList changes={entry.changes} />],
      ]}
    />
  )
}
