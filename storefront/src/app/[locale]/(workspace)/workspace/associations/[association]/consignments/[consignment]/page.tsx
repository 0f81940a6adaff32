import { ConsignmentView } from "@/features/consignment/components/consignment-view"
import { OfConsignment } from "@/features/consignment/components/of-consignment"
import { mayActOn } from "@/features/consignment/queries"
import { workspaceMetadata } from "@/workspace-page"

export const dynamic = "force-dynamic"
export const generateMetadata = () => workspaceMetadata((t) => t("consignments"))

type Props = PageProps<"/[locale]/workspace/associations/[association]/consignments/[consignment]">

export default async function ConsignmentPage({ params, searchParams }: Props) {
  const of = await params
  const mayAct = await mayActOn(of.association)
  const { done } = await searchParams
  return (
    <OfConsignment of={of}>
      {(shown) => <ConsignmentView {...shown} mayAct={mayAct} done={done} />}
    </OfConsignment>
  )
}
