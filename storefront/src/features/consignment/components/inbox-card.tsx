import type { InboxItem } from "@ovop/contracts"
import { formatDate, formatMoney, formatNumber } from "@ovop/i18n"
import Link from "next/link"
import { Icon } from "@/components/icon"
import { Words } from "@/components/words"
import { getT } from "@/i18n/server"
import { DestinationName } from "./destination-name"
import { StateMark } from "./state-mark"

const isSomething = (amount: string) => /[1-9]/.test(amount)

/** One order of the inbox: who, where, what, how much in cash, and what is to be done with it. */
export async function InboxCard({ item, path }: { item: InboxItem; path: string }) {
  const { t, language } = await getT("consignment")
  const waitsForMoney = item.payment_state === "awaiting_transfer" || item.payment_state === "part_received"
  const isServiceDay = item.service_day !== null
  const marks = [
    item.has_open_complaint && t("mark.complaint"),
    item.is_gift && t("mark.gift"),
    item.is_pick_up && t("mark.pickUp"),
    waitsForMoney && t("mark.awaiting"),
  ].filter((mark) => mark !== false)
  return (
    <li className="card group relative grid content-start gap-1 p-4">
      <div className="flex flex-wrap items-center justify-between gap-x-3">
        <h3 className="text-base">
          <Link href={`${path}/${item.id}`} prefetch={false} className="whole-card" translate="no">
            {item.number}
          </Link>
        </h3>
        <StateMark status={item.status} />
      </div>
      <p>
        <span className="font-semibold" translate="no">
          {item.recipient}
        </span>{" "}
        · <DestinationName destination={item.destination} />
      </p>
      <ul className="text-sm">
        {item.lines.map(({ title, quantity }) => (
          <li key={`${title.km} ${quantity}`}>
            <Words of={title} /> × {formatNumber(quantity)}
          </li>
        ))}
      </ul>
      {item.line_count > item.lines.length && (
        <p className="text-sm text-muted">{t("moreLines", { count: item.line_count - item.lines.length })}</p>
      )}
      {item.service_day && (
        <p className="text-sm font-semibold">
          {t("serviceDay", { date: formatDate(item.service_day, language) })}
        </p>
      )}
      {isSomething(item.amount_to_collect) &&
        (item.status !== "delivered" || item.next === "record_cash") && (
          <p className="flex flex-wrap items-center justify-between gap-x-3">
            <span className="text-sm text-muted">{t("collect")}</span>
            <span className="text-lg font-bold">{formatMoney(item.amount_to_collect, item.currency)}</span>
          </p>
        )}
      {marks.length > 0 && (
        <ul className="flex flex-wrap gap-2">
          {marks.map((mark) => (
            <li key={mark} className="rounded-full border border-line px-3 text-sm">
              {mark}
            </li>
          ))}
        </ul>
      )}
      <p className="flex flex-wrap items-center justify-between gap-x-3 text-sm text-muted">
        {t("placedOn", { date: formatDate(item.placed_at, language) })}
        {item.next && item.next !== "decline" && (
          <span className="inline-flex items-center gap-1 font-semibold text-krama-deep">
            {t(item.next === "accept" && isServiceDay ? "next.acceptService" : `next.${item.next}`)}
            <Icon name="forward" className="size-4" />
          </span>
        )}
      </p>
    </li>
  )
}
