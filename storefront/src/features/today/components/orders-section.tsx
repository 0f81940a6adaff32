import type { AssociationStatus, InboxItem, Today } from "@ovop/contracts"
import { countryName, formatMoney, formatNumber } from "@ovop/i18n"
import Link from "next/link"
import { Icon } from "@/components/icon"
import { Words } from "@/components/words"
import { breakable, getT } from "@/i18n/server"
import { placeName } from "@/place-name"
import { ageOf } from "../days-between"

type Props = { home: string; today: Today; handle: string; status: AssociationStatus }

/** What is to be done with an order, or how far it has come. */
async function Standing({ item }: { item: InboxItem }) {
  const { t } = await getT("consignment")
  if (!item.next || item.next === "decline")
    return <span className="text-sm font-semibold text-muted">{t(`state.${item.status}`)}</span>
  const name = item.next === "accept" && item.service_day ? "acceptService" : item.next
  return (
    <span className="inline-flex items-center gap-1 text-sm font-semibold text-krama-deep">
      {t(`next.${name}`)}
      <Icon name="forward" className="size-4" />
    </span>
  )
}

async function OrderRow({ item, home, day }: { item: InboxItem; home: string; day: string }) {
  const { t, language } = await getT("today")
  const age = ageOf(item.placed_at, day)
  const { province_code, country_code } = item.destination
  const place = province_code ? await placeName(province_code) : countryName(country_code, language)
  const [line] = item.lines
  return (
    <li className="group relative grid gap-x-4 gap-y-0.5 px-4 py-3 hover:bg-rice">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h3 className="text-base">
          <Link
            href={`${home}/consignments/${item.id}`}
            prefetch={false}
            className="whole-card"
            translate="no"
          >
            {item.number}
          </Link>
        </h3>
        <span className="font-bold">{formatMoney(item.due, item.currency)}</span>
      </div>
      {line && (
        <p>
          <Words of={line.title} /> × {formatNumber(line.quantity)}
          {item.line_count > 1 && (
            <span className="text-muted"> {t("orders.more", { count: item.line_count - 1 })}</span>
          )}
        </p>
      )}
      <p className="text-sm text-muted">
        <span translate="no">{t("orders.to", { name: item.recipient, place })}</span> ·{" "}
        {typeof age === "number" ? t("orders.placed.days", { count: age }) : t(`orders.placed.${age}`)}
      </p>
      <p>
        <Standing item={item} />
      </p>
    </li>
  )
}

/** The newest orders, whatever has become of them. */
export async function OrdersSection({ home, today, handle, status }: Props) {
  const { t, language } = await getT("today")
  const { consignments, day } = today
  return (
    <section aria-labelledby="orders">
      <h2 id="orders" className="text-xl">
        {t("orders.title")}
      </h2>
      {consignments.length === 0 ? (
        <div className="card mt-2 grid gap-2 p-4">
          <p className="font-semibold">{t("orders.none")}</p>
          <p>{breakable(t("orders.noneText"))}</p>
          {status === "active" && (
            <p>
              <Link
                href={`/${language}/associations/${handle}`}
                prefetch={false}
                className="link inline-flex min-h-11 items-center"
              >
                {t("orders.share")}
              </Link>
            </p>
          )}
        </div>
      ) : (
        <>
          <ul className="card mt-2 divide-y divide-line overflow-hidden">
            {consignments.map((item) => (
              <OrderRow key={item.id} item={item} home={home} day={day} />
            ))}
          </ul>
          <p className="no-print mt-1">
            <Link
              href={`${home}/consignments?state=all`}
              prefetch={false}
              className="link inline-flex min-h-11 items-center"
            >
              {t("orders.all")}
            </Link>
          </p>
        </>
      )}
    </section>
  )
}
