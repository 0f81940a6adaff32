import { type ConsignmentView, type Currency, textFor } from "@ovop/contracts"
import { formatMoney, formatNumber } from "@ovop/i18n"
import { AmountRow } from "@/components/amount-row"
import { Words } from "@/components/words"
import { getT } from "@/i18n/server"

type Props = { consignment: ConsignmentView; currency: Currency }

/** What one association sends: status, goods, and what is paid at the door. */
export async function OrderConsignment({ consignment, currency }: Props) {
  const { t, language } = await getT("order")
  const headingId = `consignment-${consignment.number}`
  const money = (amount: string) => formatMoney(amount, currency)
  return (
    <section aria-labelledby={headingId} className="card p-4 md:p-6">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1">
        <h3 id={headingId} className="text-lg">
          {t("consignment", { number: consignment.number })}
        </h3>
        <p>
          <span className="sr-only">{t("statusLabel")}: </span>
          <span className="inline-block rounded-full bg-rice px-4 py-0.5 font-semibold">
            {t(`status.${consignment.status}`)}
          </span>
        </p>
      </div>
      <p>
        <span className="text-muted">{t("from")}: </span>
        <Words of={consignment.association.name} />
      </p>
      <ul className="mt-3 divide-y divide-line border-y border-line">
        {consignment.lines.map((line) => (
          <li
            key={`${line.title.km} ${line.pack.km}`}
            className="flex flex-wrap items-baseline justify-between gap-x-4 py-2"
          >
            <span>
              <span className="font-medium">
                <Words of={line.title} />
              </span>
              <span className="block text-sm text-muted">
                <Words of={line.pack} /> · {money(line.unit_price)} × {formatNumber(line.quantity)}
              </span>
            </span>
            <span className="ms-auto whitespace-nowrap">{money(line.total)}</span>
          </li>
        ))}
      </ul>
      <dl className="mt-2">
        <AmountRow name={t("delivery", { name: textFor(consignment.shipping.name, language).text })}>
          {money(consignment.shipping.amount)}
        </AmountRow>
        <AmountRow name={t("total")}>{money(consignment.total)}</AmountRow>
        <AmountRow name={t("toPay")} strong>
          {money(consignment.amount_to_collect)}
        </AmountRow>
      </dl>
    </section>
  )
}
