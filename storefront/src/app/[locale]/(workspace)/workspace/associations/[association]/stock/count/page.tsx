import { mayAsk } from "@ovop/contracts"
import { notFound } from "next/navigation"
import { Outage } from "@/components/outage"
import { readWorkspace } from "@/features/membership/queries"
import { CountMode } from "@/features/stock/components/count-mode"
import { countStep } from "@/features/stock/count-step"
import { readStockLocations } from "@/features/stock/queries"
import { numberOf, oneOf, stockMetadata } from "@/features/stock/stock-page"
import { pageLanguage } from "@/i18n/server"

export const dynamic = "force-dynamic"
export const generateMetadata = () => stockMetadata((t) => t("counting.title"))

type Props = PageProps<"/[locale]/workspace/associations/[association]/stock/count">

export default async function StockCountPage({ params, searchParams }: Props) {
  const [{ association }, asked] = await Promise.all([params, searchParams])
  const [workspace, places] = await Promise.all([readWorkspace(association), readStockLocations(association)])
  const outage = (
    <Outage retryPath={`/${await pageLanguage()}/workspace/associations/${association}/stock/count`} />
  )
  if (!workspace.ok || !places.ok) return outage
  const { membership, association: seller } = workspace.data
  if (!mayAsk("countStock", membership.role) || seller.status !== "active") notFound()
  const { locations } = places.data
  const location = locations.find(({ id }) => id === oneOf(asked.location))
  const step = location
    ? await countStep(association, location, {
        after: oneOf(asked.after),
        item: oneOf(asked.item),
        lots: oneOf(asked.lots),
        done: numberOf(asked.done) ?? 0,
      })
    : null
  if (step === "unavailable") return outage
  return (
    <CountMode
      associationId={association}
      locations={locations}
      location={location}
      step={step ?? undefined}
    />
  )
}
