import type { OrderView } from "@ovop/contracts"
import { convertMoney, formatDate, formatMoney } from "@ovop/i18n"
import { AddressLines } from "@/components/address-lines"
import { AmountRow } from "@/components/amount-row"
import { getT } from "@/i18n/server"

const isSomething = (amount: string) => /[1-9]/.test(amount)

/** What the order came to, what became of it, how it is paid and where it goes. */
export async function OrderTotals({ order }: { order: OrderView }) {
  const { t, language } = await getT("order")
  const { t: tPayment } = await getT("payment")
  const { payment, currency, rate } = order
  const money = (amount: string) => formatMoney(amount, currency)
  const other = convertMoney(order.total, currency, rate.khr_per_usd)
  return (
    <section aria-labelledby="totals" className="card p-4 md:p-6">
      <h2 id="totals" className="mb-2 text-xl">
        {t("summary")}
      </h2>
      <dl>
        <AmountRow name={t("goods")}>{money(order.items_total)}</AmountRow>
        <AmountRow name={t("shipping")}>{money(order.shipping_total)}</AmountRow>
        <AmountRow name={t("total")} strong>
          {money(order.total)}
        </AmountRow>
        {isSomething(order.vat_included) && (
          <AmountRow name={t("vatIncluded")} quiet>
            {money(order.vat_included)}
          </AmountRow>
        )}
        {isSomething(order.cancelled_total) && (
          <AmountRow name={t("cancelledTotal")} ruled>
            {money(order.cancelled_total)}
          </AmountRow>
        )}
        {isSomething(order.credited_total) && (
          <AmountRow name={t("creditedTotal")} ruled={!isSomething(order.cancelled_total)}>
            {money(order.credited_total)}
          </AmountRow>
        )}
        {(isSomething(order.cancelled_total) || isSomething(order.credited_total)) && (
          <AmountRow name={t("stillDue")} strong>
            {money(payment.due)}
          </AmountRow>
        )}
        {isSomething(payment.received) && (
          <AmountRow name={t("received")}>{money(payment.received)}</AmountRow>
        )}
        {isSomething(payment.refund_owed) && (
          <AmountRow name={t("refundOwed")}>{money(payment.refund_owed)}</AmountRow>
        )}
      </dl>
      <p className="text-sm text-muted">
        {tPayment("alsoWorth", {
          amount: formatMoney(other.amount, other.currency),
          date: formatDate(rate.day, language),
        })}
      </p>
      <h2 className="mt-4 text-lg">{t(order.address ? "sendTo" : "receivedBy")}</h2>
      <AddressLines recipient={order.recipient} address={order.address} />
      <h2 className="mt-4 text-lg">{t("payment")}</h2>
      <p>{tPayment(`method.${payment.method}`)}</p>
      <p className="font-semibold">{tPayment(`state.${payment.state}`)}</p>
    </section>
  )
}
