import { DeclineView } from "@/features/consignment/components/decline-view"
import { OfConsignment } from "@/features/consignment/components/of-consignment"
import { workspaceMetadata } from "@/workspace-page"

export const dynamic = "force-dynamic"
export const generateMetadata = () => workspaceMetadata((t) => t("consignments"))

type Props = PageProps<"/[locale]/workspace/associations/[association]/consignments/[consignment]/decline">

export default async function DeclinePage({ params, searchParams }: Props) {
  const asked = await searchParams
  return (
    <OfConsignment of={await params}>{(shown) => <DeclineView {...shown} asked={asked} />}</OfConsignment>
  )
}
