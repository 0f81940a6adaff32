import type { Currency, Today } from "@ovop/contracts"
import { formatCount, formatDayAndMonth, formatMoney } from "@ovop/i18n"
import { getT } from "@/i18n/server"

type Props = { sales: Today["sales"]; currency: Currency }

/** The figures behind a plot, the newest week first. */
export async function SalesTable({ sales, currency }: Props) {
  const { t, language } = await getT("today")
  const money = (amount: string) => formatMoney(amount, currency)
  const weeks = sales.weeks.map(({ monday, sold }) => ({ monday, ...sold[currency] })).toReversed()
  const total = sales.total[currency]
  const rows = [
    ...weeks.map(({ monday, ...sold }) => ({ name: formatDayAndMonth(monday, language), ...sold })),
    { name: t("sales.total"), ...total },
  ]
  return (
    <table className="w-full text-sm">
      <caption className="pb-2 text-start text-muted">{t(`sales.caption.${currency}`)}</caption>
      <thead className="border-b-2 border-line">
        <tr className="align-bottom">
          <th scope="col" className="py-2 text-start font-semibold">
            {t("sales.week")}
          </th>
          <th scope="col" className="p-2 text-end font-semibold">
            {t("sales.orders")}
          </th>
          <th scope="col" className="py-2 text-end font-semibold">
            {t("sales.sold")}
          </th>
          <th scope="col" className="py-2 ps-2 text-end font-semibold">
            {t("sales.credited")}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, consignments, amount, credited }, index) => (
          <tr
            key={name}
            className={`border-b border-line align-top tabular-nums ${index === rows.length - 1 ? "font-semibold" : ""}`}
          >
            <th scope="row" className={`py-2 text-start ${index === rows.length - 1 ? "" : "font-normal"}`}>
              {name}
            </th>
            <td className="p-2 text-end">{formatCount(consignments, language)}</td>
            <td className="py-2 text-end">{money(amount)}</td>
            <td className="py-2 ps-2 text-end">{money(credited)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
