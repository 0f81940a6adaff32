import type { Account } from "@ovop/contracts"
import type { ReactNode } from "react"
import { getT } from "@/i18n/server"
import { UnconfirmedNotice } from "./unconfirmed-notice"

type Props = { account: Account; orders: ReactNode; address: ReactNode }

/** What one comes for: the last orders and where they go. */
export async function AccountOverview({ account, orders, address }: Props) {
  const { t, language } = await getT("account")
  const more = "link inline-flex min-h-11 items-center"
  return (
    <>
      <h1 className="mb-5 text-3xl">{t("welcome", { name: account.name })}</h1>
      <UnconfirmedNotice account={account} />
      <div className="grid items-start gap-6 lg:grid-cols-[1fr_22rem]">
        <section aria-labelledby="last-orders">
          <div className="mb-2 flex flex-wrap items-center justify-between gap-x-4">
            <h2 id="last-orders" className="text-xl">
              {t("lastOrders")}
            </h2>
            <a href={`/${language}/account/orders`} className={more}>
              {t("allOrders")}
            </a>
          </div>
          {orders}
        </section>
        <section aria-labelledby="usual-address" className="card p-4 md:p-6">
          <h2 id="usual-address" className="mb-2 text-xl">
            {t("usualAddress")}
          </h2>
          {address}
          <a href={`/${language}/account/addresses`} className={more}>
            {t("addresses")}
          </a>
        </section>
      </div>
    </>
  )
}
