import { Outage } from "@/components/outage"
import { ListingsView } from "@/features/listing/components/listings-view"
import { readListings } from "@/features/listing/queries"
import { listAddress } from "@/features/listing/schema"
import { readWorkspace } from "@/features/membership/queries"
import { pageLanguage } from "@/i18n/server"
import { workspaceMetadata } from "@/workspace-page"

export const dynamic = "force-dynamic"
export const generateMetadata = () => workspaceMetadata((t) => t("listings"))

type Props = PageProps<"/[locale]/workspace/associations/[association]/listings">

export default async function ListingsPage({ params, searchParams }: Props) {
  const { association } = await params
  const address = await searchParams
  const asked = listAddress.parse(address)
  const query = { ...asked, limit: 30 }
  const [workspace, listings] = await Promise.all([
    readWorkspace(association),
    readListings(association, query),
  ])
  if (workspace.ok && listings.ok)
    return (
      <ListingsView
        workspace={workspace.data}
        listings={listings.data}
        asked={asked}
        isDiscarded={address.discarded !== undefined}
      />
    )
  return <Outage retryPath={`/${await pageLanguage()}/workspace/associations/${association}/listings`} />
}
