import type { Metadata } from "next"
import { SecurityView } from "@/features/account/components/security-view"
import { requireAccount } from "@/features/account/queries"
import { getT } from "@/i18n/server"

export const dynamic = "force-dynamic"

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getT("account")
  return { title: t("security"), robots: { index: false, follow: false } }
}

export default async function SecurityPage() {
  const current = await requireAccount()
  if (current.state !== "open") return null
  return <SecurityView account={current.account} />
}
