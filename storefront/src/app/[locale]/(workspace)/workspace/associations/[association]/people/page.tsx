import { notFound } from "next/navigation"
import { Outage } from "@/components/outage"
import { PeopleView } from "@/features/membership/components/people-view"
import { readMembers, readWorkspace } from "@/features/membership/queries"
import { pageLanguage } from "@/i18n/server"
import { workspaceMetadata } from "@/workspace-page"

export const dynamic = "force-dynamic"
export const generateMetadata = () => workspaceMetadata((t) => t("people"))

type Props = PageProps<"/[locale]/workspace/associations/[association]/people">

export default async function PeoplePage({ params }: Props) {
  const { association } = await params
  const [workspace, people] = await Promise.all([readWorkspace(association), readMembers(association)])
  if (workspace.ok && people.ok) return <PeopleView workspace={workspace.data} people={people.data} />
  if (!people.ok && people.code === "role_too_low") notFound()
  return <Outage retryPath={`/${await pageLanguage()}/workspace/associations/${association}/people`} />
}
