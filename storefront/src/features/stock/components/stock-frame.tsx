import type { ReactNode } from "react"
import { TabLinks } from "@/components/tab-links"
import { ClientMessages } from "@/i18n/client-messages"
import { breakable, getT } from "@/i18n/server"

type Props = { associationId: string; title: string; text?: string; children: ReactNode }

/** The frame of every page about stock: the way between them, and what this one is. */
export async function StockFrame({ associationId, title, text, children }: Props) {
  const { t, language } = await getT("stock")
  const home = `/${language}/workspace/associations/${associationId}/stock`
  const tabs = [
    { href: home, name: t("list") },
    { href: `${home}/count`, name: t("count") },
    { href: `${home}/movements`, name: t("ledger") },
    { href: `${home}/lots`, name: t("lots") },
    { href: `${home}/locations`, name: t("locations") },
  ]
  return (
    <ClientMessages of={["common"]}>
      <div className="no-print mb-4 border-b border-line">
        <TabLinks label={t("navigation")} tabs={tabs} />
      </div>
      <h1 className="text-2xl">{title}</h1>
      {text && <p className="mb-5 text-muted">{breakable(text)}</p>}
      {children}
    </ClientMessages>
  )
}
