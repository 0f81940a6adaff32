import { Outage } from "@/components/outage"
import { readWorkspace } from "@/features/membership/queries"
import { LocationsView } from "@/features/stock/components/locations-view"
import { readStockLocations } from "@/features/stock/queries"
import { stockMetadata } from "@/features/stock/stock-page"
import { pageLanguage } from "@/i18n/server"

export const dynamic = "force-dynamic"
export const generateMetadata = () => stockMetadata((t) => t("places.title"))

type Props = PageProps<"/[locale]/workspace/associations/[association]/stock/locations">

export default async function StockLocationsPage({ params }: Props) {
  const { association } = await params
  const [workspace, places] = await Promise.all([readWorkspace(association), readStockLocations(association)])
  if (!workspace.ok || !places.ok)
    return (
      <Outage retryPath={`/${await pageLanguage()}/workspace/associations/${association}/stock/locations`} />
    )
  return (
    <LocationsView
      associationId={association}
      locations={places.data.locations}
      role={workspace.data.membership.role}
      mayChange={workspace.data.association.status === "active"}
    />
  )
}
