import type { ServiceRequest } from "@ovop/contracts"
import { formatDate } from "@ovop/i18n"
import { breakable, getT } from "@/i18n/server"

/** The day a service was asked for, and what the buyer wrote to the association. */
export async function ServiceRequestLines({ request }: { request: ServiceRequest }) {
  const { t, language } = await getT("order")
  return (
    <span className="block text-sm">
      <time dateTime={request.day} className="block font-semibold">
        {t("serviceDay", { date: formatDate(request.day, language) })}
      </time>
      {request.note && (
        <span className="block text-muted">{breakable(t("serviceNote", { note: request.note }))}</span>
      )}
    </span>
  )
}
