import { notFound } from "next/navigation"
import { readConsignment } from "@/features/consignment/queries"

type Props = LayoutProps<"/[locale]/workspace/associations/[association]/consignments/[consignment]">

/** Asked here, above every page of it, so that what is not there is a real 404. */
export default async function ConsignmentLayout({ params, children }: Props) {
  const { association, consignment } = await params
  const read = await readConsignment(association, consignment)
  if (!read.ok && read.code === "not_found") notFound()
  return children
}
