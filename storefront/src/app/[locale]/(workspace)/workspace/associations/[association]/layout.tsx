import { notFound, redirect } from "next/navigation"
import { Outage } from "@/components/outage"
import { env } from "@/env"
import { requireMember } from "@/features/member/queries"
import { WorkspaceFrame } from "@/features/membership/components/workspace-frame"
import { readWorkspace } from "@/features/membership/queries"
import { pageLanguage } from "@/i18n/server"
import { KeepOffline } from "@/offline/keep-offline"

/** Asked here for every page beneath, so that a stranger finds nothing before a page begins. */
export default async function AssociationLayout({
  params,
  children,
}: LayoutProps<"/[locale]/workspace/associations/[association]">) {
  const { association } = await params
  const outage = <Outage retryPath={`/${await pageLanguage()}/workspace`} />
  const current = await requireMember()
  if (current.state === "unavailable") return outage
  const workspace = await readWorkspace(association)
  if (!workspace.ok && workspace.code === "not_found") notFound()
  if (!workspace.ok && workspace.code === "association_not_approved")
    redirect(`/${await pageLanguage()}/workspace/applications/${association}`)
  if (!workspace.ok) return outage
  const { member, memberships } = current.me
  return (
    <>
      <KeepOffline
        memberId={member.id}
        associationIds={memberships.map((one) => one.association.id)}
        withWorker={env().NODE_ENV === "production"}
      />
      <WorkspaceFrame workspace={workspace.data}>{children}</WorkspaceFrame>
    </>
  )
}
