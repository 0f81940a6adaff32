import { Entrance } from "@/components/entrance"
import { Outage } from "@/components/outage"
import { InvitationView } from "@/features/membership/components/invitation-view"
import { readInvitation } from "@/features/membership/queries"
import { breakable, getT } from "@/i18n/server"
import { workspaceMetadata } from "@/workspace-page"

export const dynamic = "force-dynamic"
export const generateMetadata = () => workspaceMetadata((t) => t("invitation.title"))

export default async function InvitationPage({
  params,
}: PageProps<"/[locale]/workspace/invitations/[token]">) {
  const { token } = await params
  const { t, language } = await getT("workspace")
  const opened = await readInvitation(token)
  if (opened.ok) return <InvitationView invitation={opened.data} token={token} />
  if (opened.code !== "link_spent")
    return <Outage retryPath={`/${language}/workspace/invitations/${encodeURIComponent(token)}`} />
  return (
    <Entrance title={t("invitation.gone")}>
      <p>{breakable(t("invitation.goneText"))}</p>
    </Entrance>
  )
}
