import { HandOverView } from "@/features/consignment/components/hand-over-view"
import { OfConsignment } from "@/features/consignment/components/of-consignment"
import { workspaceMetadata } from "@/workspace-page"

export const dynamic = "force-dynamic"
export const generateMetadata = () => workspaceMetadata((t) => t("consignments"))

type Props = PageProps<"/[locale]/workspace/associations/[association]/consignments/[consignment]/hand-over">

export default async function HandOverPage({ params }: Props) {
  return <OfConsignment of={await params}>{(shown) => <HandOverView {...shown} />}</OfConsignment>
}
