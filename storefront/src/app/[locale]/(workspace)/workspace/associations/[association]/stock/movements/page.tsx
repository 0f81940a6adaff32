import { stockMovementKindSchema } from "@ovop/contracts"
import { Outage } from "@/components/outage"
import { readWorkspace } from "@/features/membership/queries"
import { LedgerView } from "@/features/stock/components/ledger-view"
import { readLedger, readStockLocations } from "@/features/stock/queries"
import { numberOf, oneOf, stockMetadata } from "@/features/stock/stock-page"
import { pageLanguage } from "@/i18n/server"

export const dynamic = "force-dynamic"
export const generateMetadata = () => stockMetadata((t) => t("movements.title"))

type Props = PageProps<"/[locale]/workspace/associations/[association]/stock/movements">

const dayOf = (value: string | string[] | undefined) => {
  const text = oneOf(value) ?? ""
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : ""
}

export default async function StockLedgerPage({ params, searchParams }: Props) {
  const [{ association }, query] = await Promise.all([params, searchParams])
  const asked = {
    kind: stockMovementKindSchema.safeParse(oneOf(query.kind)).data ?? "",
    location: oneOf(query.location)?.slice(0, 64) ?? "",
    lot: oneOf(query.lot)?.slice(0, 64) ?? "",
    from: dayOf(query.from),
    to: dayOf(query.to),
  }
  const before = numberOf(query.before)
  const wanted = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== ""))
  const [workspace, places, ledger] = await Promise.all([
    readWorkspace(association),
    readStockLocations(association),
    readLedger(association, { ...wanted, before }),
  ])
  if (!workspace.ok || !places.ok || !ledger.ok)
    return (
      <Outage retryPath={`/${await pageLanguage()}/workspace/associations/${association}/stock/movements`} />
    )
  return (
    <LedgerView
      associationId={association}
      ledger={ledger.data}
      locations={places.data.locations}
      asked={asked}
      role={workspace.data.membership.role}
      mayChange={workspace.data.association.status === "active"}
      isFirstPage={before === undefined}
    />
  )
}
