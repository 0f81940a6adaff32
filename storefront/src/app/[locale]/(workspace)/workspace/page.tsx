import { redirect } from "next/navigation"
import { Outage } from "@/components/outage"
import { requireMember } from "@/features/member/queries"
import { ChooseAssociation } from "@/features/membership/components/choose-association"
import { pageLanguage } from "@/i18n/server"
import { workspaceMetadata } from "@/workspace-page"

export const dynamic = "force-dynamic"
export const generateMetadata = () => workspaceMetadata((t) => t("title"))

/** Who belongs to one association only is led there, unless all are asked for. */
export default async function WorkspacePage({ searchParams }: PageProps<"/[locale]/workspace">) {
  const language = await pageLanguage()
  const current = await requireMember()
  if (current.state === "unavailable") return <Outage retryPath={`/${language}/workspace`} />
  const [only, ...others] = current.me.memberships
  if (only && others.length === 0 && (await searchParams).all === undefined)
    redirect(
      `/${language}/workspace/${only.association.status === "applied" ? "applications" : "associations"}/${only.association.id}`,
    )
  return (
    <div className="page-width py-6">
      <ChooseAssociation me={current.me} />
    </div>
  )
}
