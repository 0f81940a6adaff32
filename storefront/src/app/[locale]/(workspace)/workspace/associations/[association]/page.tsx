import { requireMember } from "@/features/member/queries"
import { WorkspaceOverviewView } from "@/features/membership/components/workspace-overview-view"
import { readWorkspace } from "@/features/membership/queries"
import { workspaceMetadata } from "@/workspace-page"

export const dynamic = "force-dynamic"
export const generateMetadata = () => workspaceMetadata((t) => t("today"))

export default async function AssociationPage({
  params,
}: PageProps<"/[locale]/workspace/associations/[association]">) {
  const current = await requireMember()
  const workspace = await readWorkspace((await params).association)
  // The layout says what is the matter.
  if (current.state !== "open" || !workspace.ok) return null
  return <WorkspaceOverviewView me={current.me} workspace={workspace.data} />
}
