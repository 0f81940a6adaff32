import type { Metadata } from "next"
import { Outage } from "@/components/outage"
import { OrderHistory } from "@/features/order-history/components/order-history"
import { ordersPerPage, readOrders } from "@/features/order-history/queries"
import { getT } from "@/i18n/server"

export const dynamic = "force-dynamic"

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getT("account")
  return { title: t("orders"), robots: { index: false, follow: false } }
}

export default async function OrdersPage({ searchParams }: PageProps<"/[locale]/account/orders">) {
  const { language } = await getT("account")
  const { page } = await searchParams
  const number = Math.min(1000, Math.max(1, Number.parseInt(String(page ?? "1"), 10) || 1))
  const result = await readOrders(ordersPerPage, (number - 1) * ordersPerPage)
  if (!result.ok) return <Outage retryPath={`/${language}/account/orders`} />
  return <OrderHistory history={result.data} page={number} />
}
