import { notFound } from "next/navigation"
import { OfConsignment } from "@/features/consignment/components/of-consignment"
import { ServiceView } from "@/features/consignment/components/service-view"
import { workspaceMetadata } from "@/workspace-page"

export const dynamic = "force-dynamic"
export const generateMetadata = () => workspaceMetadata((t) => t("consignments"))

type Props =
  PageProps<"/[locale]/workspace/associations/[association]/consignments/[consignment]/lines/[line]">

export default async function ServicePage({ params }: Props) {
  const of = await params
  return (
    <OfConsignment of={of}>
      {(shown) => {
        const line = shown.consignment.lines.find(({ id, is_service }) => is_service && id === of.line)
        return line ? <ServiceView {...shown} line={line} /> : notFound()
      }}
    </OfConsignment>
  )
}
