import type { OrderView as Order } from "@ovop/contracts"
import { formatDate, formatMoney } from "@ovop/i18n"
import { AddressLines } from "@/components/address-lines"
import { AmountRow } from "@/components/amount-row"
import { Notice } from "@/components/notice"
import { ClientMessages } from "@/i18n/client-messages"
import { breakable, getT } from "@/i18n/server"
import { KeepLink } from "./keep-link"
import { OrderConsignment } from "./order-consignment"

async function OrderTotals({ order }: { order: Order }) {
  const { t } = await getT("order")
  const money = (amount: string) => formatMoney(amount, order.currency)
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
        {/[1-9]/.test(order.vat_included) && (
          <AmountRow name={t("vatIncluded")} quiet>
            {money(order.vat_included)}
          </AmountRow>
        )}
      </dl>
      <h2 className="mt-4 text-lg">{t("sendTo")}</h2>
      <AddressLines address={order.address} />
      <h2 className="mt-4 text-lg">{t("payment")}</h2>
      <p>{t("cashOnDelivery")}</p>
    </section>
  )
}

/** An order as its buyer sees it, right after ordering and on any later day. */
export async function OrderView({ order, isNew }: { order: Order; isNew: boolean }) {
  const { t, language } = await getT("order")
  return (
    <div className="page-width py-8">
      {isNew && (
        <Notice tone="good" className="mb-6">
          <p className="text-lg font-semibold">{t("thanks")}</p>
          <p className="text-ink">{breakable(t("thanksText"))}</p>
        </Notice>
      )}
      <h1 className="text-3xl">{t("title", { number: String(order.number) })}</h1>
      <p className="text-muted">
        <time dateTime={order.placed_at}>
          {t("placedOn", { date: formatDate(order.placed_at, language) })}
        </time>
      </p>
      <p className="no-print mt-4 mb-3 max-w-prose">{breakable(t("keepLink"))}</p>
      <ClientMessages of={["order"]}>
        <KeepLink />
      </ClientMessages>
      <div className="mt-6 grid items-start gap-6 lg:grid-cols-[1fr_24rem]">
        <div className="grid gap-6">
          <h2 className="text-xl">{t("consignments")}</h2>
          {order.consignments.map((consignment) => (
            <OrderConsignment key={consignment.number} consignment={consignment} currency={order.currency} />
          ))}
        </div>
        <OrderTotals order={order} />
      </div>
    </div>
  )
}
