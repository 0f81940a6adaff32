import { notFound } from "next/navigation"
import { readOrder } from "@/features/order/queries"

/** Asked here, above the loading state, so that a wrong link is a real 404. */
export default async function OrderLayout({ children, params }: LayoutProps<"/[locale]/orders/[token]">) {
  const { token } = await params
  const result = await readOrder(decodeURIComponent(token))
  if (!result.ok && result.code === "not_found") notFound()
  return children
}
