import { notFound } from "next/navigation"
import { ComplaintView } from "@/features/consignment/components/complaint-view"
import { OfConsignment } from "@/features/consignment/components/of-consignment"
import { mayActOn } from "@/features/consignment/queries"
import { workspaceMetadata } from "@/workspace-page"

export const dynamic = "force-dynamic"
export const generateMetadata = () => workspaceMetadata((t) => t("consignments"))

type Props =
  PageProps<"/[locale]/workspace/associations/[association]/consignments/[consignment]/complaints/[complaint]">

export default async function ComplaintPage({ params }: Props) {
  const of = await params
  const mayAct = await mayActOn(of.association)
  return (
    <OfConsignment of={of}>
      {(shown) => {
        const complaint = shown.consignment.complaints.find(({ id }) => id === of.complaint)
        return complaint ? <ComplaintView {...shown} complaint={complaint} mayAct={mayAct} /> : notFound()
      }}
    </OfConsignment>
  )
}
