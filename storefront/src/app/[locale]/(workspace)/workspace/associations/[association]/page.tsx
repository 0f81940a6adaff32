import { Outage } from "@/components/outage"
import { requireMember } from "@/features/member/queries"
import { readWorkspace } from "@/features/membership/queries"
import { TodayView } from "@/features/today/components/today-view"
import { readToday } from "@/features/today/queries"
import { pageLanguage } from "@/i18n/server"
import { workspaceMetadata } from "@/workspace-page"

export const dynamic = "force-dynamic"
export const generateMetadata = () => workspaceMetadata((t) => t("today"))

type Props = PageProps<"/[locale]/workspace/associations/[association]">

export default async function AssociationPage({ params }: Props) {
  const { association } = await params
  const [current, workspace, today] = await Promise.all([
    requireMember(),
    readWorkspace(association),
    readToday(association),
  ])
  // The layout says what is the matter.
  if (current.state !== "open" || !workspace.ok) return null
  if (!today.ok)
    return <Outage retryPath={`/${await pageLanguage()}/workspace/associations/${association}`} />
  return <TodayView me={current.me} workspace={workspace.data} today={today.data} />
}
