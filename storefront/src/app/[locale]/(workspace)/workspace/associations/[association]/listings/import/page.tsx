import { Outage } from "@/components/outage"
import { ImportsView } from "@/features/listing-import/components/imports-view"
import { readListingImports } from "@/features/listing-import/queries"
import { readWorkspace } from "@/features/membership/queries"
import { getT, pageLanguage } from "@/i18n/server"

export const dynamic = "force-dynamic"

export async function generateMetadata() {
  const { t } = await getT("listingImport")
  return { title: t("title"), robots: { index: false, follow: false } }
}

type Props = PageProps<"/[locale]/workspace/associations/[association]/listings/import">

export default async function ListingImportsPage({ params, searchParams }: Props) {
  const { association } = await params
  const { refused, places } = await searchParams
  const [workspace, imports] = await Promise.all([
    readWorkspace(association),
    readListingImports(association),
  ])
  if (workspace.ok && imports.ok)
    return <ImportsView workspace={workspace.data} imports={imports.data} refused={refused} places={places} />
  const path = `/${await pageLanguage()}/workspace/associations/${association}/listings/import`
  return <Outage retryPath={path} />
}
