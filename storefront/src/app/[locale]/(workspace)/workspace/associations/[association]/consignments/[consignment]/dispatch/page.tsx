import { DispatchView } from "@/features/consignment/components/dispatch-view"
import { OfConsignment } from "@/features/consignment/components/of-consignment"
import { workspaceMetadata } from "@/workspace-page"

export const dynamic = "force-dynamic"
export const generateMetadata = () => workspaceMetadata((t) => t("consignments"))

type Props = PageProps<"/[locale]/workspace/associations/[association]/consignments/[consignment]/dispatch">

export default async function DispatchPage({ params }: Props) {
  return <OfConsignment of={await params}>{(shown) => <DispatchView {...shown} />}</OfConsignment>
}
