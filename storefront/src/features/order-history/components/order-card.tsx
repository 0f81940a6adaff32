import { type OrderSummary, textFor } from "@ovop/contracts"
import { formatDate, formatMoney } from "@ovop/i18n"
import { ClientMessages } from "@/i18n/client-messages"
import { getT } from "@/i18n/server"
import { ReorderForm } from "./reorder-form"

/** One order in a line of sight: when, what, how far, how much. */
export async function OrderCard({ order }: { order: OrderSummary }) {
  const { t, language } = await getT("account")
  const number = String(order.number)
  const statuses = [...new Set(order.consignment_statuses)]
  const headingId = `order-${number}`
  return (
    <li>
      <article aria-labelledby={headingId} className="card p-4 md:p-6">
        <div className="flex flex-wrap items-baseline justify-between gap-x-4">
          <h3 id={headingId} className="text-lg">
            {t("orderNumber", { number })}
          </h3>
          <time dateTime={order.placed_at} className="text-sm text-muted">
            {formatDate(order.placed_at, language)}
          </time>
        </div>
        <p className="mt-1">
          {order.titles.map((title) => textFor(title, language).text).join(language === "km" ? " · " : ", ")}
        </p>
        <p className="mt-1 flex flex-wrap gap-2">
          {statuses.map((status) => (
            <span key={status} className="rounded-full bg-stone-soft px-3 py-0.5 text-sm font-semibold">
              {t(`status.${status}`)}
            </span>
          ))}
        </p>
        <p className="mt-2 font-semibold">
          {t("orderTotal")}{" "}
          <span className="whitespace-nowrap">{formatMoney(order.total, order.currency)}</span>
        </p>
        <div className="mt-2 flex flex-wrap items-center gap-x-5 gap-y-2">
          <a
            href={`/${language}/orders/${encodeURIComponent(order.token)}`}
            className="link inline-flex min-h-11 items-center font-semibold"
          >
            {t("openOrder", { number })}
          </a>
          <ClientMessages of={["account", "common"]}>
            <ReorderForm token={order.token} />
          </ClientMessages>
        </div>
      </article>
    </li>
  )
}
