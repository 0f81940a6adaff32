import { Outage } from "@/components/outage"
import { DueView } from "@/features/consignment/components/due-view"
import { InboxView } from "@/features/consignment/components/inbox-view"
import { readDue, readInbox } from "@/features/consignment/queries"
import { inboxAddress, inboxQueryOf } from "@/features/consignment/schema"
import { pageLanguage } from "@/i18n/server"
import { workspaceMetadata } from "@/workspace-page"

export const dynamic = "force-dynamic"
export const generateMetadata = () => workspaceMetadata((t) => t("consignments"))

type Props = PageProps<"/[locale]/workspace/associations/[association]/consignments">

export default async function ConsignmentsPage({ params, searchParams }: Props) {
  const { association } = await params
  const path = `/${await pageLanguage()}/workspace/associations/${association}/consignments`
  const address = inboxAddress.parse(await searchParams)
  const query = inboxQueryOf(address)
  if (!query) {
    const due = await readDue(association)
    return due ? <DueView path={path} due={due} /> : <Outage retryPath={path} />
  }
  const inbox = await readInbox(association, query)
  if (!inbox.ok) return <Outage retryPath={path} />
  return <InboxView path={path} inbox={inbox.data} address={address} />
}
