import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { Outage } from "@/components/outage"
import { OrderView } from "@/features/order/components/order-view"
import { readOrder } from "@/features/order/queries"
import { getT } from "@/i18n/server"

type Props = PageProps<"/[locale]/orders/[token]">

export const dynamic = "force-dynamic"

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await getT("order")
  const result = await readOrder(decodeURIComponent((await params).token))
  return {
    ...(result.ok ? { title: t("title", { number: String(result.data.number) }) } : {}),
    robots: { index: false, follow: false },
    // Also for whoever came here from the checkout without a page load, under that page's policy.
    referrer: "same-origin",
  }
}

export default async function OrderPage({ params, searchParams }: Props) {
  const token = decodeURIComponent((await params).token)
  const { language } = await getT("order")
  const result = await readOrder(token)
  if (result.ok) {
    const { placed, done } = await searchParams
    return <OrderView order={result.data} token={token} isNew={placed === "1"} done={done} />
  }
  if (result.code === "not_found") notFound()
  return <Outage retryPath={`/${language}/orders/${encodeURIComponent(token)}`} />
}
