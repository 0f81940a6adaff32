import { notFound } from "next/navigation"
import { Outage } from "@/components/outage"
import { ListingView } from "@/features/listing/components/listing-view"
import { readListing, readListingChoices } from "@/features/listing/queries"
import { readWorkspace } from "@/features/membership/queries"
import { pageLanguage } from "@/i18n/server"
import { workspaceMetadata } from "@/workspace-page"

export const dynamic = "force-dynamic"
export const generateMetadata = () => workspaceMetadata((t) => t("listings"))

type Props = PageProps<"/[locale]/workspace/associations/[association]/listings/[listing]">

export default async function ListingPage({ params, searchParams }: Props) {
  const { association, listing: id } = await params
  const [workspace, choices, listing] = await Promise.all([
    readWorkspace(association),
    readListingChoices(association),
    readListing(association, id),
  ])
  if (!listing.ok && listing.code === "not_found") notFound()
  if (!workspace.ok || !choices.ok || !listing.ok)
    return (
      <Outage retryPath={`/${await pageLanguage()}/workspace/associations/${association}/listings/${id}`} />
    )
  return (
    <ListingView
      workspace={workspace.data}
      listing={listing.data}
      choices={choices.data}
      draftId={listing.data.draft_id}
      isSaved={(await searchParams).saved !== undefined}
    />
  )
}
