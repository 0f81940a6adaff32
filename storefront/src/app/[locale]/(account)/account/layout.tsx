import { Outage } from "@/components/outage"
import { AccountNavigation } from "@/features/account/components/account-navigation"
import { requireAccount } from "@/features/account/queries"
import { getT } from "@/i18n/server"

/** Asked here for every page beneath, so that whoever is not signed in is led away before a page begins. */
export default async function AccountLayout({ children }: LayoutProps<"/[locale]/account">) {
  const { language } = await getT("account")
  const current = await requireAccount()
  if (current.state === "unavailable") return <Outage retryPath={`/${language}/account`} />
  return (
    <div className="page-width py-8">
      <AccountNavigation />
      {children}
    </div>
  )
}
