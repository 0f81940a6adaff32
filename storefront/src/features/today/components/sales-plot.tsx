import type { Currency, Today } from "@ovop/contracts"
import { formatDate, formatDayAndMonth, formatMoney } from "@ovop/i18n"
import { breakable, getT } from "@/i18n/server"
import { BarPlot } from "./bar-plot"
import { SalesTable } from "./sales-table"

type Props = { sales: Today["sales"]; currency: Currency }

/** The weeks of one currency: the sum in words, the plot, and the figures behind it. */
export async function SalesPlot({ sales, currency }: Props) {
  const { t, language } = await getT("today")
  const money = (amount: string) => formatMoney(amount, currency)
  const weeks = sales.weeks.map(({ monday, sold }) => ({ monday, ...sold[currency] }))
  const total = sales.total[currency]
  const [first, current] = [weeks[0], weeks.at(-1)]
  const middle = weeks[Math.floor((weeks.length - 1) / 2)]
  if (!first || !current || !middle) return null
  const highest = weeks.reduce((best, week) => (Number(week.amount) > Number(best.amount) ? week : best))
  const hasCredits = Number(total.credited) > 0
  const bars = weeks.map(({ monday, amount, credited }) => ({
    key: monday,
    value: Number(amount),
    beside: Number(credited),
    says: t(Number(credited) > 0 ? "sales.barCredited" : "sales.bar", {
      date: formatDayAndMonth(monday, language),
      amount: money(amount),
      credited: money(credited),
    }),
  }))
  return (
    <section
      aria-labelledby={`sales-${currency}`}
      className="card grid min-w-0 content-start gap-3 p-4 md:p-6"
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h3 id={`sales-${currency}`} className="text-lg">
          {t(`sales.in.${currency}`)}
        </h3>
        <p>
          <span className="text-lg font-bold">{money(total.amount)}</span>{" "}
          <span className="text-sm text-muted">{t("sales.count", { count: total.consignments })}</span>
        </p>
      </div>
      <BarPlot
        bars={bars}
        names={[
          formatDayAndMonth(first.monday, language),
          formatDayAndMonth(middle.monday, language),
          t("sales.thisWeek"),
        ]}
        nameOf={(mark) => money(String(mark))}
        label={t("sales.plot", {
          current: money(current.amount),
          highest: money(highest.amount),
          date: formatDate(highest.monday, language),
        })}
      />
      <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
        <li className="inline-flex items-center gap-2">
          <svg viewBox="0 0 14 14" aria-hidden="true" className="size-3.5 shrink-0">
            <rect width="14" height="14" rx="2" className="fill-krama" />
          </svg>
          {t("sales.current", { amount: money(current.amount) })}
        </li>
        {hasCredits && (
          <li className="inline-flex items-center gap-2">
            <svg viewBox="0 0 14 14" aria-hidden="true" className="size-3.5 shrink-0">
              <rect width="14" height="14" rx="2" className="fill-stone" />
            </svg>
            {t("sales.creditedTotal", { amount: money(total.credited) })}
          </li>
        )}
      </ul>
      {hasCredits && <p className="text-sm text-muted">{breakable(t("sales.creditedText"))}</p>}
      <details>
        <summary className="min-h-11 content-center font-semibold text-krama-deep">
          {t("sales.figures")}
        </summary>
        <SalesTable sales={sales} currency={currency} />
      </details>
    </section>
  )
}
