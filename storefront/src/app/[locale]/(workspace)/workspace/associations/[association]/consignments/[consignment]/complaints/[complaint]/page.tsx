import { notFound } from "next/navigation"
import { ComplaintView } from "@/features/consignment/components/complaint-view"
import { OfConsignment } from "@/features/consignment/components/of-consignment"
import { mayAct } from "@/features/consignment/may-act"
import { readWorkspace } from "@/features/membership/queries"
import { workspaceMetadata } from "@/workspace-page"

export const dynamic = "force-dynamic"
export const generateMetadata = () => workspaceMetadata((t) => t("consignments"))

type Props =
  PageProps<"/[locale]/workspace/associations/[association]/consignments/[consignment]/complaints/[complaint]">

export default async function ComplaintPage({ params }: Props) {
  const of = await params
  const workspace = await readWorkspace(of.association)
  return (
    <OfConsignment of={of}>
      {(shown) => {
        const complaint = shown.consignment.complaints.find(({ id }) => id === of.complaint)
        return complaint ? (
          <ComplaintView {...shown} complaint={complaint} mayAct={mayAct(workspace)} />
        ) : (
          notFound()
        )
      }}
    </OfConsignment>
  )
}
