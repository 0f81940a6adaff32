import type { WorkedConsignment } from "@ovop/contracts"
import { formatDate } from "@ovop/i18n"
import { CardSection } from "@/components/card-section"
import { getT } from "@/i18n/server"

/** What happened, by whom and when, the latest last. */
export async function Timeline({ consignment }: { consignment: WorkedConsignment }) {
  const { t, language } = await getT("consignment")
  const { t: tOrder } = await getT("order")
  return (
    <CardSection id="timeline" title={t("timeline")}>
      <ol className="border-s-2 border-line ps-4">
        {consignment.timeline.map((event) => (
          <li key={`${event.status} ${event.occurred_at}`} className="py-1">
            <span className="font-medium">{t(`happened.${event.status}`)}</span>
            <span className="block text-sm text-muted">
              <time dateTime={event.occurred_at}>{formatDate(event.occurred_at, language)}</time>
              {" · "}
              {t(`actor.${event.actor}`)}
            </span>
            {event.reason && <span className="block text-sm">{tOrder(`reason.${event.reason}`)}</span>}
            {event.note && (
              <span translate="no" className="block text-sm break-words">
                {event.note}
              </span>
            )}
          </li>
        ))}
      </ol>
    </CardSection>
  )
}
