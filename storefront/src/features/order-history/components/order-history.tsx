import type { OrderSummary } from "@ovop/contracts"
import Link from "next/link"
import { breakable, getT } from "@/i18n/server"
import { ordersPerPage } from "../queries"
import { OrderCard } from "./order-card"

type Props = { history: { orders: OrderSummary[]; count: number }; page: number }

export async function OrderHistory({ history, page }: Props) {
  const { t, language } = await getT("account")
  const { t: tCommon } = await getT("common")
  const path = `/${language}/account/orders`
  const link = "link inline-flex min-h-11 items-center"
  return (
    <>
      <h1 className="mb-5 text-3xl">{t("orders")}</h1>
      {history.orders.length === 0 && (
        <>
          <p>{breakable(t("noOrders"))}</p>
          <p className="mt-2 max-w-prose text-muted">{breakable(t("noOrdersHint"))}</p>
          <a href={`/${language}/products`} className="button button-quiet mt-5">
            {tCommon("seeAllGoods")}
          </a>
        </>
      )}
      <h2 className="sr-only">{t("allOrders")}</h2>
      <ul className="grid max-w-3xl gap-4">
        {history.orders.map((order) => (
          <OrderCard key={order.token} order={order} />
        ))}
      </ul>
      <div className="mt-4 flex max-w-3xl flex-wrap justify-between gap-x-5">
        {page > 1 && (
          <Link href={`${path}?page=${page - 1}`} prefetch={false} className={link}>
            {t("newer")}
          </Link>
        )}
        {history.count > page * ordersPerPage && (
          <Link href={`${path}?page=${page + 1}`} prefetch={false} className={link}>
            {t("older")}
          </Link>
        )}
      </div>
    </>
  )
}
