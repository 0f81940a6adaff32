import { ConsignmentView } from "@/features/consignment/components/consignment-view"
import { OfConsignment } from "@/features/consignment/components/of-consignment"
import { mayAct } from "@/features/consignment/may-act"
import { readWorkspace } from "@/features/membership/queries"
import { workspaceMetadata } from "@/workspace-page"

export const dynamic = "force-dynamic"
export const generateMetadata = () => workspaceMetadata((t) => t("consignments"))

type Props = PageProps<"/[locale]/workspace/associations/[association]/consignments/[consignment]">

export default async function ConsignmentPage({ params, searchParams }: Props) {
  const of = await params
  const workspace = await readWorkspace(of.association)
  const { done } = await searchParams
  return (
    <OfConsignment of={of}>
      {(shown) => <ConsignmentView {...shown} mayAct={mayAct(workspace)} done={done} />}
    </OfConsignment>
  )
}
