import type { BuyerConsignment, ConsignmentStatus } from "@ovop/contracts"
import { formatDate } from "@ovop/i18n"
import { getT } from "@/i18n/server"

type Said = { t: Awaited<ReturnType<typeof getT<"order">>>["t"]; consignment: BuyerConsignment }

/** A service is not sent and what is fetched is not brought: the same moves have words of their own. */
function happened({ t, consignment }: Said, status: ConsignmentStatus): string {
  const { shipping, pick_up_point } = consignment
  if (shipping === null && (status === "confirmed" || status === "delivered"))
    return t(`happenedToService.${status}`)
  if (pick_up_point && status !== "placed" && status !== "cancelled") return t(`happenedToPickUp.${status}`)
  return t(`happened.${status}`)
}

/** What has happened to a consignment, the latest last. */
export async function ConsignmentTimeline({ consignment }: { consignment: BuyerConsignment }) {
  const { t, language } = await getT("order")
  return (
    <div className="mt-3">
      <h4 className="text-sm text-muted">{t("timeline")}</h4>
      <ol className="mt-1 border-s-2 border-line ps-4">
        {consignment.timeline.map((event) => (
          <li key={`${event.status} ${event.occurred_at}`} className="py-1">
            <span className="font-medium">{happened({ t, consignment }, event.status)}</span>
            {" · "}
            <time dateTime={event.occurred_at} className="text-sm text-muted">
              {formatDate(event.occurred_at, language)}
            </time>
            {event.reason && <span className="block text-sm">{t(`reason.${event.reason}`)}</span>}
            {event.note && (
              <span translate="no" className="block text-sm break-words">
                {event.note}
              </span>
            )}
          </li>
        ))}
      </ol>
    </div>
  )
}
