import { notFound } from "next/navigation"
import { Outage } from "@/components/outage"
import { readWorkspace } from "@/features/membership/queries"
import { LotView } from "@/features/stock/components/lot-view"
import { readLot, readPapers, readStockItem } from "@/features/stock/queries"
import { stockMetadata, todayInCambodia } from "@/features/stock/stock-page"
import { pageLanguage } from "@/i18n/server"

export const dynamic = "force-dynamic"
export const generateMetadata = () => stockMetadata((t) => t("lotPage.title"))

type Props = PageProps<"/[locale]/workspace/associations/[association]/stock/lots/[lot]">

export default async function LotPage({ params }: Props) {
  const { association, lot: id } = await params
  const [workspace, lot, papers] = await Promise.all([
    readWorkspace(association),
    readLot(association, id),
    readPapers(association),
  ])
  if (!lot.ok && lot.code === "not_found") notFound()
  if (!workspace.ok || !lot.ok || !papers.ok)
    return (
      <Outage retryPath={`/${await pageLanguage()}/workspace/associations/${association}/stock/lots/${id}`} />
    )
  const item = await readStockItem(association, lot.data.item.id)
  return (
    <LotView
      associationId={association}
      lot={lot.data}
      producers={item.ok ? item.data.producers : lot.data.producers}
      papers={papers.data.uploads}
      role={workspace.data.membership.role}
      mayChange={workspace.data.association.status === "active"}
      today={todayInCambodia()}
    />
  )
}
