import { textFor } from "@ovop/contracts"
import { notFound } from "next/navigation"
import { Outage } from "@/components/outage"
import { readWorkspace } from "@/features/membership/queries"
import { ItemView } from "@/features/stock/components/item-view"
import { StockFrame } from "@/features/stock/components/stock-frame"
import { readLedger, readStockItem } from "@/features/stock/queries"
import { numberOf, oneOf, stockMetadata } from "@/features/stock/stock-page"
import { pageLanguage } from "@/i18n/server"

export const dynamic = "force-dynamic"
export const generateMetadata = () => stockMetadata((t) => t("title"))

type Props = PageProps<"/[locale]/workspace/associations/[association]/stock/items/[item]">

export default async function StockItemPage({ params, searchParams }: Props) {
  const [{ association, item: id }, asked, language] = await Promise.all([
    params,
    searchParams,
    pageLanguage(),
  ])
  const before = numberOf(asked.before)
  const [workspace, item, ledger] = await Promise.all([
    readWorkspace(association),
    readStockItem(association, id),
    readLedger(association, { item: id, before, limit: 20 }),
  ])
  if (!item.ok && item.code === "not_found") notFound()
  if (!workspace.ok || !item.ok || !ledger.ok)
    return <Outage retryPath={`/${language}/workspace/associations/${association}/stock/items/${id}`} />
  return (
    <StockFrame associationId={association} title={textFor(item.data.product.title, language).text}>
      <ItemView
        associationId={association}
        item={item.data}
        ledger={ledger.data}
        role={workspace.data.membership.role}
        mayChange={workspace.data.association.status === "active"}
        done={oneOf(asked.done)}
        isFirstPage={before === undefined}
      />
    </StockFrame>
  )
}
