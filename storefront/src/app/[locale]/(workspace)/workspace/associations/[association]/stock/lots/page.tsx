import { Outage } from "@/components/outage"
import { readWorkspace } from "@/features/membership/queries"
import { LotList } from "@/features/stock/components/lot-list"
import { readLots } from "@/features/stock/queries"
import { oneOf, stockMetadata } from "@/features/stock/stock-page"
import { pageLanguage } from "@/i18n/server"

export const dynamic = "force-dynamic"
export const generateMetadata = () => stockMetadata((t) => t("lotPage.title"))

type Props = PageProps<"/[locale]/workspace/associations/[association]/stock/lots">

export default async function LotsPage({ params, searchParams }: Props) {
  const [{ association }, asked] = await Promise.all([params, searchParams])
  const q = (oneOf(asked.q) ?? "").slice(0, 100)
  const [workspace, lots] = await Promise.all([
    readWorkspace(association),
    readLots(association, { q: q || undefined, before: oneOf(asked.before)?.slice(0, 64) }),
  ])
  if (!workspace.ok || !lots.ok)
    return <Outage retryPath={`/${await pageLanguage()}/workspace/associations/${association}/stock/lots`} />
  return (
    <LotList
      associationId={association}
      lots={lots.data}
      q={q}
      role={workspace.data.membership.role}
      mayChange={workspace.data.association.status === "active"}
    />
  )
}
