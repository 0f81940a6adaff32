import { mayAsk } from "@ovop/contracts"
import { notFound } from "next/navigation"
import { Outage } from "@/components/outage"
import { readWorkspace } from "@/features/membership/queries"
import { NewLot } from "@/features/stock/components/new-lot"
import { readStock, readStockItem } from "@/features/stock/queries"
import { oneOf, stockMetadata, todayInCambodia } from "@/features/stock/stock-page"
import { pageLanguage } from "@/i18n/server"

export const dynamic = "force-dynamic"
export const generateMetadata = () => stockMetadata((t) => t("lotPage.addTitle"))

type Props = PageProps<"/[locale]/workspace/associations/[association]/stock/lots/new">

export default async function NewLotPage({ params, searchParams }: Props) {
  const [{ association }, asked] = await Promise.all([params, searchParams])
  const [workspace, stock] = await Promise.all([
    readWorkspace(association),
    readStock(association, { limit: 100 }),
  ])
  const outage = (
    <Outage retryPath={`/${await pageLanguage()}/workspace/associations/${association}/stock/lots/new`} />
  )
  if (!workspace.ok || !stock.ok) return outage
  const { membership, association: seller } = workspace.data
  if (!mayAsk("addLot", membership.role) || seller.status !== "active") notFound()
  const [first] = stock.data.items
  // Who produces is the same for every item, and comes with each.
  const detail = first ? await readStockItem(association, first.id) : undefined
  if (detail && !detail.ok) return outage
  return (
    <NewLot
      associationId={association}
      items={stock.data.items}
      producers={detail?.data.producers ?? []}
      chosen={oneOf(asked.item)}
      provinceCode={seller.province_code}
      today={todayInCambodia()}
    />
  )
}
