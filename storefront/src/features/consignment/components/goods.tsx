import type { ConsignmentLine, WorkedConsignment } from "@ovop/contracts"
import { formatDate, formatMoney, formatNumber } from "@ovop/i18n"
import Link from "next/link"
import { CardSection } from "@/components/card-section"
import { ServiceRequestLines } from "@/components/service-request-lines"
import { Words } from "@/components/words"
import { getT } from "@/i18n/server"

/** What became of a line so far, in a few words; nothing where nothing has. */
async function Counts({ line }: { line: ConsignmentLine }) {
  const { t, language } = await getT("consignment")
  const { left, declined, dispatched, delivered, returned, is_service, completed_at } = line
  const onTheWay = dispatched - delivered
  const parts = [
    !is_service && left > 0 && t("left", { count: left }),
    is_service && left > 0 && t("serviceLeft"),
    completed_at && t("completedOn", { date: formatDate(completed_at, language) }),
    !is_service && onTheWay > 0 && t("sentCount", { count: onTheWay }),
    !is_service && delivered > 0 && t("deliveredCount", { count: delivered }),
    declined > 0 && t("declinedCount", { count: declined }),
    returned > 0 && t("returnedCount", { count: returned }),
  ].filter((part) => typeof part === "string")
  return <span className="block text-sm font-semibold">{parts.join(" · ")}</span>
}

type Props = { consignment: WorkedConsignment; path: string }

/** What was ordered, how many of each, and what became of it. */
export async function Goods({ consignment, path }: Props) {
  const { t } = await getT("consignment")
  const { lines, currency, may } = consignment
  return (
    <CardSection id="goods" title={t("goods")}>
      <ul className="divide-y divide-line border-y border-line">
        {lines.map((line) => (
          <li key={line.id} className="flex gap-3 py-2">
            <span className="min-w-12 text-2xl font-bold">{formatNumber(line.quantity)} ×</span>
            <span className="min-w-0 flex-1">
              <span className="block font-semibold">
                <Words of={line.title} />
              </span>
              <span className="block text-sm text-muted">
                <Words of={line.pack} /> · {formatMoney(line.total, currency)}
              </span>
              {line.request && <ServiceRequestLines request={line.request} />}
              <Counts line={line} />
              {may.includes("complete_service") && line.is_service && line.left > 0 && (
                <Link
                  href={`${path}/lines/${line.id}`}
                  prefetch={false}
                  className="link inline-flex min-h-11 items-center"
                >
                  {t("service.open")}
                </Link>
              )}
            </span>
          </li>
        ))}
      </ul>
      {may.includes("decline") && (
        <Link
          href={`${path}/decline`}
          prefetch={false}
          className="link inline-flex min-h-11 items-center justify-self-start text-alarm"
        >
          {t("decline.open")}
        </Link>
      )}
    </CardSection>
  )
}
