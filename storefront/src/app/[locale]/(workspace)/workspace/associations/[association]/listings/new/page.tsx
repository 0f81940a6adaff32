import { randomUUID } from "node:crypto"
import { notFound } from "next/navigation"
import { Outage } from "@/components/outage"
import { ListingView } from "@/features/listing/components/listing-view"
import { readListingChoices } from "@/features/listing/queries"
import { readWorkspace } from "@/features/membership/queries"
import { pageLanguage } from "@/i18n/server"
import { workspaceMetadata } from "@/workspace-page"

export const dynamic = "force-dynamic"
export const generateMetadata = () => workspaceMetadata((t) => t("newListing"))

type Props = PageProps<"/[locale]/workspace/associations/[association]/listings/new">

/** Begins a listing; its address is a draft's own as soon as something was written. */
export default async function NewListingPage({ params }: Props) {
  const { association } = await params
  const [workspace, choices] = await Promise.all([
    readWorkspace(association),
    readListingChoices(association),
  ])
  if (!workspace.ok || !choices.ok)
    return (
      <Outage retryPath={`/${await pageLanguage()}/workspace/associations/${association}/listings/new`} />
    )
  if (workspace.data.association.status !== "active") notFound()
  return (
    <ListingView workspace={workspace.data} listing={null} choices={choices.data} draftId={randomUUID()} />
  )
}
