import { notFound } from "next/navigation"
import { Outage } from "@/components/outage"
import { ApplicationView } from "@/features/application/components/application-view"
import { readApplication } from "@/features/application/queries"
import { requireMember } from "@/features/member/queries"
import { getT, pageLanguage } from "@/i18n/server"

export const dynamic = "force-dynamic"

export async function generateMetadata() {
  const { t } = await getT("application")
  return { title: t("title"), robots: { index: false, follow: false } }
}

type Props = PageProps<"/[locale]/workspace/applications/[association]">

export default async function ApplicationPage({ params, searchParams }: Props) {
  const { association } = await params
  const current = await requireMember()
  const application = await readApplication(association)
  if (!application.ok && application.code === "not_found") notFound()
  if (current.state === "unavailable" || !application.ok)
    return <Outage retryPath={`/${await pageLanguage()}/workspace/applications/${association}`} />
  const place = current.me.memberships.find((membership) => membership.association.id === association)
  if (!place) notFound()
  return (
    <ApplicationView application={application.data} role={place.role} outcome={(await searchParams).paper} />
  )
}
