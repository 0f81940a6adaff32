import { Outage } from "@/components/outage"
import { StockList } from "@/features/stock/components/stock-list"
import { readStock } from "@/features/stock/queries"
import { oneOf, stockMetadata } from "@/features/stock/stock-page"
import { pageLanguage } from "@/i18n/server"

export const dynamic = "force-dynamic"
export const generateMetadata = () => stockMetadata((t) => t("title"))

type Props = PageProps<"/[locale]/workspace/associations/[association]/stock">

export default async function StockPage({ params, searchParams }: Props) {
  const [{ association }, asked] = await Promise.all([params, searchParams])
  const q = (oneOf(asked.q) ?? "").slice(0, 100)
  const show = oneOf(asked.show) === "low" ? "low" : oneOf(asked.show) === "at_risk" ? "at_risk" : "all"
  const stock = await readStock(association, {
    q: q || undefined,
    show,
    after: oneOf(asked.after)?.slice(0, 64),
  })
  if (stock.ok) return <StockList associationId={association} stock={stock.data} asked={{ q, show }} />
  return <Outage retryPath={`/${await pageLanguage()}/workspace/associations/${association}/stock`} />
}
