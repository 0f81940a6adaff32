import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { Outage } from "@/components/outage"
import { ComplainView } from "@/features/order/components/complain-view"
import { readOrder } from "@/features/order/queries"
import { getT } from "@/i18n/server"

type Props = PageProps<"/[locale]/orders/[token]/complain/[consignment]">

export const dynamic = "force-dynamic"

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getT("complaint")
  return { title: t("title"), robots: { index: false, follow: false }, referrer: "same-origin" }
}

export default async function ComplainPage({ params }: Props) {
  const { token: part, consignment: number } = await params
  const token = decodeURIComponent(part)
  const { language } = await getT("complaint")
  const order = await readOrder(token)
  if (!order.ok && order.code === "not_found") notFound()
  if (!order.ok) return <Outage retryPath={`/${language}/orders/${encodeURIComponent(token)}`} />
  const consignment = order.data.consignments.find((one) => one.number === number)
  return consignment ? <ComplainView consignment={consignment} token={token} /> : notFound()
}
