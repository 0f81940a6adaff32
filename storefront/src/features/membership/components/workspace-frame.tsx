import { mayAsk, type WorkspaceOverview } from "@ovop/contracts"
import type { ReactNode } from "react"
import { Notice } from "@/components/notice"
import { TabLinks } from "@/components/tab-links"
import { Words } from "@/components/words"
import { ClientMessages } from "@/i18n/client-messages"
import { breakable, getT } from "@/i18n/server"
import { StatusNotice } from "./status-notice"

type Props = { workspace: WorkspaceOverview; children: ReactNode }

/** The upper part of every page of one association: which it is, what may be opened, and what holds it up. */
export async function WorkspaceFrame({ workspace, children }: Props) {
  const { t, language } = await getT("workspace")
  const { association, membership } = workspace
  const home = `/${language}/workspace/associations/${association.id}`
  const tabs = [
    { href: home, name: t("today") },
    { href: `${home}/consignments`, name: t("consignments") },
    { href: `${home}/listings`, name: t("listings") },
    { href: `${home}/stock`, name: t("stock") },
    ...(mayAsk("listMembers", membership.role) ? [{ href: `${home}/people`, name: t("people") }] : []),
    ...(membership.role === "field_officer"
      ? [{ href: `${home}/people/consents`, name: t("consentsOwn") }]
      : []),
  ]
  return (
    <>
      <div className="border-b border-line bg-rice">
        <div className="page-width flex flex-wrap items-center justify-between gap-x-6 py-2">
          <p className="text-lg font-bold">
            <Words of={association.name} />
          </p>
          <a href={`/${language}/workspace?all`} className="link inline-flex min-h-11 items-center">
            {t("change")}
          </a>
        </div>
        <div className="page-width">
          <ClientMessages of={["common"]}>
            <TabLinks label={t("navigation")} tabs={tabs} />
          </ClientMessages>
        </div>
      </div>
      <div className="page-width py-6">
        <StatusNotice status={association.status} />
        {membership.consent_needed && (
          <Notice tone="caution">
            <p>{breakable(t("consentNeeded"))}</p>
          </Notice>
        )}
        <div className="mt-2">{children}</div>
      </div>
    </>
  )
}
