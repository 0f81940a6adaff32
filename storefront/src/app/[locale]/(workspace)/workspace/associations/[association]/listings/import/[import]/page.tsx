import { notFound } from "next/navigation"
import { Outage } from "@/components/outage"
import { ImportView } from "@/features/listing-import/components/import-view"
import { readListingImport } from "@/features/listing-import/queries"
import { readWorkspace } from "@/features/membership/queries"
import { getT, pageLanguage } from "@/i18n/server"

export const dynamic = "force-dynamic"

export async function generateMetadata() {
  const { t } = await getT("listingImport")
  return { title: t("title"), robots: { index: false, follow: false } }
}

type Props = PageProps<"/[locale]/workspace/associations/[association]/listings/import/[import]">

export default async function ListingImportPage({ params }: Props) {
  const { association, import: id } = await params
  const [workspace, listingImport] = await Promise.all([
    readWorkspace(association),
    readListingImport(association, id),
  ])
  if (workspace.ok && listingImport.ok)
    return <ImportView workspace={workspace.data} listingImport={listingImport.data} />
  if (!listingImport.ok && listingImport.code === "not_found") notFound()
  const path = `/${await pageLanguage()}/workspace/associations/${association}/listings/import/${id}`
  return <Outage retryPath={path} />
}
