import { mayAsk, textFor } from "@ovop/contracts"
import Link from "next/link"
import { notFound } from "next/navigation"
import { Outage } from "@/components/outage"
import { Words } from "@/components/words"
import { readWorkspace } from "@/features/membership/queries"
import { actForms, isAct } from "@/features/stock/components/act-forms"
import { ItemFigures } from "@/features/stock/components/item-figures"
import { StockFrame } from "@/features/stock/components/stock-frame"
import { readStockItem } from "@/features/stock/queries"
import { oneOf, stockMetadata, todayInCambodia } from "@/features/stock/stock-page"
import { breakable, getT } from "@/i18n/server"

export const dynamic = "force-dynamic"

type Props = PageProps<"/[locale]/workspace/associations/[association]/stock/items/[item]/[act]">

export async function generateMetadata({ params }: Props) {
  const { act } = await params
  return stockMetadata((t) => t(isAct(act) ? actForms[act].title : "title"))
}

export default async function StockActPage({ params, searchParams }: Props) {
  const [{ association, item: id, act }, asked, { t, language }] = await Promise.all([
    params,
    searchParams,
    getT("stock"),
  ])
  if (!isAct(act)) notFound()
  const [workspace, item] = await Promise.all([readWorkspace(association), readStockItem(association, id)])
  const path = `/${language}/workspace/associations/${association}/stock/items/${id}`
  if (!item.ok && item.code === "not_found") notFound()
  if (!workspace.ok || !item.ok) return <Outage retryPath={`${path}/${act}`} />
  const { membership, association: seller } = workspace.data
  const { ask, title, text, Form } = actForms[act]
  if (!mayAsk(ask, membership.role) || seller.status !== "active") notFound()
  return (
    <StockFrame associationId={association} title={t(title)} {...(text ? { text: breakable(t(text)) } : {})}>
      <div className="card grid max-w-xl gap-4 p-4">
        <div>
          <p className="text-lg font-semibold">
            <Link href={path} prefetch={false} className="link">
              {textFor(item.data.product.title, language).text}
            </Link>
          </p>
          <p className="text-muted">
            <Words of={item.data.pack} />
          </p>
          <ItemFigures item={item.data} />
        </div>
        <Form
          associationId={association}
          item={item.data}
          from={oneOf(asked.from)}
          today={todayInCambodia()}
        />
      </div>
    </StockFrame>
  )
}
