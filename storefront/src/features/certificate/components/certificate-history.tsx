import type { CertificateView } from "@ovop/contracts"
import { formatDate } from "@ovop/i18n"
import { Words } from "@/components/words"
import { getT } from "@/i18n/server"

/** Everything that happened to a certificate, newest first. Reasons stay public. */
export async function CertificateHistory({ events }: { events: CertificateView["events"] }) {
  const { t, language } = await getT("certificate")
  const newestFirst = events.toSorted((one, other) => other.occurred_at.localeCompare(one.occurred_at))
  return (
    <section aria-labelledby="history">
      <h2 id="history" className="mb-2 text-xl">
        {t("history")}
      </h2>
      <ol className="border-s-2 border-line">
        {newestFirst.map((event) => (
          <li key={`${event.type} ${event.occurred_at}`} className="relative py-2 ps-5">
            <span aria-hidden="true" className="absolute -start-[7px] top-5 size-3 rounded-full bg-krama" />
            <p className="font-semibold">{t(`event.${event.type}`)}</p>
            <p className="text-sm text-muted">
              <time dateTime={event.occurred_at}>{formatDate(event.occurred_at, language)}</time>
            </p>
            {event.reason && (
              <p>
                {t("reason")}: <Words of={event.reason} />
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
