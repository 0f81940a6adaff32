import { notFound } from "next/navigation"
import { Outage } from "@/components/outage"
import { ConsentsView } from "@/features/consent/components/consents-view"
import { readConsents } from "@/features/consent/queries"
import { readWorkspace } from "@/features/membership/queries"
import { getT, pageLanguage } from "@/i18n/server"

export const dynamic = "force-dynamic"

export async function generateMetadata() {
  const { t } = await getT("consent")
  return { title: t("title"), robots: { index: false, follow: false } }
}

type Props = PageProps<"/[locale]/workspace/associations/[association]/people/consents">

export default async function ConsentsPage({ params, searchParams }: Props) {
  const { association } = await params
  const { before, paper } = await searchParams
  const [workspace, consents] = await Promise.all([
    readWorkspace(association),
    readConsents(association, typeof before === "string" ? before.slice(0, 64) : undefined),
  ])
  if (workspace.ok && consents.ok)
    return <ConsentsView workspace={workspace.data} consents={consents.data} outcome={paper} />
  if (!consents.ok && consents.code === "role_too_low") notFound()
  const path = `/${await pageLanguage()}/workspace/associations/${association}/people/consents`
  return <Outage retryPath={path} />
}
