import type { BuyerConsignment, Currency } from "@ovop/contracts"
import { formatMoney, formatNumber } from "@ovop/i18n"
import { ServiceRequestLines } from "@/components/service-request-lines"
import { Words } from "@/components/words"
import { getT } from "@/i18n/server"

type Props = { consignment: BuyerConsignment; currency: Currency }

/** What was ordered of one association, and what of it is not sent and why. */
export async function OrderLines({ consignment, currency }: Props) {
  const { t } = await getT("order")
  const money = (amount: string) => formatMoney(amount, currency)
  return (
    <ul className="mt-3 divide-y divide-line border-y border-line">
      {consignment.lines.map((line) => {
        const declined = consignment.credits.filter(
          ({ cause, line_id }) => cause === "declined" && line_id === line.id,
        )
        return (
          <li key={line.id} className="flex flex-wrap items-baseline justify-between gap-x-4 py-2">
            <span>
              <span className="font-medium">
                <Words of={line.title} />
              </span>
              <span className="block text-sm text-muted">
                <Words of={line.pack} /> · {money(line.unit_price)} × {formatNumber(line.quantity)}
              </span>
              {line.request && <ServiceRequestLines request={line.request} />}
              {declined.map((credit) => (
                <span key={credit.occurred_at} className="block text-sm text-amber">
                  <span className="font-semibold">{t("notSent", { count: credit.quantity })}</span>
                  {" · "}
                  {money(credit.amount)}
                  {credit.reason && ` · ${t(`reason.${credit.reason}`)}`}
                  {credit.note && (
                    <span translate="no" className="block break-words">
                      {credit.note}
                    </span>
                  )}
                </span>
              ))}
            </span>
            <span className="ms-auto whitespace-nowrap">{money(line.total)}</span>
          </li>
        )
      })}
    </ul>
  )
}
