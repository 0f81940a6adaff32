import type { Metadata } from "next"
import { AccountOverview } from "@/features/account/components/account-overview"
import { requireAccount } from "@/features/account/queries"
import { KeptAddress } from "@/features/address-book/components/kept-address"
import { LastOrders } from "@/features/order-history/components/last-orders"
import { getT } from "@/i18n/server"

export const dynamic = "force-dynamic"

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getT("account")
  return { title: t("title"), robots: { index: false, follow: false } }
}

export default async function AccountPage() {
  const current = await requireAccount()
  if (current.state !== "open") return null
  return <AccountOverview account={current.account} orders={<LastOrders />} address={<KeptAddress />} />
}
