import { Outage } from "@/components/outage"
import { MemberAccountView } from "@/features/member/components/member-account-view"
import { requireMember } from "@/features/member/queries"
import { pageLanguage } from "@/i18n/server"
import { workspaceMetadata } from "@/workspace-page"

export const dynamic = "force-dynamic"
export const generateMetadata = () => workspaceMetadata((t) => t("me"))

export default async function MemberAccountPage() {
  const current = await requireMember()
  if (current.state === "unavailable") return <Outage retryPath={`/${await pageLanguage()}/workspace/me`} />
  return (
    <div className="page-width py-6">
      <MemberAccountView member={current.me.member} />
    </div>
  )
}
