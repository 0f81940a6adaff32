import { TabLinks } from "@/components/tab-links"
import { ClientMessages } from "@/i18n/client-messages"
import { getT } from "@/i18n/server"
import { SignOutForm } from "./sign-out-form"

export async function AccountNavigation() {
  const { t, language } = await getT("account")
  const home = `/${language}/account`
  const tabs = [
    { href: home, name: t("overview") },
    { href: `${home}/orders`, name: t("orders") },
    { href: `${home}/addresses`, name: t("addresses") },
    { href: `${home}/security`, name: t("security") },
  ]
  return (
    <div className="mb-6 flex flex-wrap items-center justify-between gap-x-4 border-b border-line">
      <ClientMessages of={["common"]}>
        <TabLinks label={t("navigation")} tabs={tabs} />
      </ClientMessages>
      <SignOutForm language={language} name={t("signOut")} />
    </div>
  )
}
