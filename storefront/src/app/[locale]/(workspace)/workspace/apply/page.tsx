import { Outage } from "@/components/outage"
import { ApplyView } from "@/features/application/components/apply-view"
import { SignUpView } from "@/features/application/components/sign-up-view"
import { requireMember } from "@/features/member/queries"
import { getT, pageLanguage } from "@/i18n/server"
import { memberToken } from "@/session/member-cookie"

export const dynamic = "force-dynamic"

export async function generateMetadata() {
  const { t } = await getT("application")
  return { title: t("title"), robots: { index: false, follow: false } }
}

/** Who is new here begins with a contact; who is signed in begins the application. */
export default async function ApplyPage() {
  if (!(await memberToken())) return <SignUpView />
  const current = await requireMember()
  if (current.state === "unavailable")
    return <Outage retryPath={`/${await pageLanguage()}/workspace/apply`} />
  return <ApplyView me={current.me} />
}
