import { notFound } from "next/navigation"
import { Outage } from "@/components/outage"
import { ListingView } from "@/features/listing/components/listing-view"
import { readListingChoices } from "@/features/listing/queries"
import { readWorkspace } from "@/features/membership/queries"
import { pageLanguage } from "@/i18n/server"
import { workspaceMetadata } from "@/workspace-page"

export const dynamic = "force-dynamic"
export const generateMetadata = () => workspaceMetadata((t) => t("newListing"))

type Props = PageProps<"/[locale]/workspace/associations/[association]/listings/drafts/[draft]">

/** A listing that a phone keeps and the API may not know yet: its page fills it from the phone. */
export default async function DraftPage({ params }: Props) {
  const { association, draft } = await params
  if (!/^[0-9A-Za-z-]{26,36}$/.test(draft)) notFound()
  const [workspace, choices] = await Promise.all([
    readWorkspace(association),
    readListingChoices(association),
  ])
  if (!workspace.ok || !choices.ok)
    return (
      <Outage
        retryPath={`/${await pageLanguage()}/workspace/associations/${association}/listings/drafts/${draft}`}
      />
    )
  return <ListingView workspace={workspace.data} listing={null} choices={choices.data} draftId={draft} />
}
