import { notFound } from "next/navigation"
import { OfConsignment } from "@/features/consignment/components/of-consignment"
import { ParcelView } from "@/features/consignment/components/parcel-view"
import { workspaceMetadata } from "@/workspace-page"

export const dynamic = "force-dynamic"
export const generateMetadata = () => workspaceMetadata((t) => t("consignments"))

type Props =
  PageProps<"/[locale]/workspace/associations/[association]/consignments/[consignment]/parcels/[parcel]">

export default async function ParcelPage({ params }: Props) {
  const of = await params
  return (
    <OfConsignment of={of}>
      {(shown) => {
        const parcel = shown.consignment.parcels.find(({ id }) => id === of.parcel)
        return parcel ? <ParcelView {...shown} parcel={parcel} /> : notFound()
      }}
    </OfConsignment>
  )
}
