import { notFound, redirect } from "next/navigation"
import { Outage } from "@/components/outage"
import { requireMember } from "@/features/member/queries"
import { WorkspaceFrame } from "@/features/membership/components/workspace-frame"
import { readWorkspace } from "@/features/membership/queries"
import { pageLanguage } from "@/i18n/server"

/** Asked here for every page beneath, so that a stranger finds nothing before a page begins. */
export default async function AssociationLayout({
  params,
  children,
}: LayoutProps<"/[locale]/workspace/associations/[association]">) {
  const { association } = await params
  const outage = <Outage retryPath={`/${await pageLanguage()}/workspace`} />
  if ((await requireMember()).state === "unavailable") return outage
  const workspace = await readWorkspace(association)
  if (!workspace.ok && workspace.code === "not_found") notFound()
  if (!workspace.ok && workspace.code === "association_not_approved")
    redirect(`/${await pageLanguage()}/workspace/applications/${association}`)
  if (!workspace.ok) return outage
  return <WorkspaceFrame workspace={workspace.data}>{children}</WorkspaceFrame>
}
