import { notFound } from "next/navigation"
import { Outage } from "@/components/outage"
import { readExchangeRate } from "@/exchange-rate"
import { PreviewFrame } from "@/features/listing/components/preview-frame"
import { readListing, readPreview } from "@/features/listing/queries"
import { ProductPreview } from "@/features/product/components/product-preview"
import { pageLanguage } from "@/i18n/server"
import { workspaceMetadata } from "@/workspace-page"

export const dynamic = "force-dynamic"
export const generateMetadata = () => workspaceMetadata((t) => t("listingPreview"))

type Props = PageProps<"/[locale]/workspace/associations/[association]/listings/[listing]/preview">

/** The shop's own page of a listing, before anybody else sees it. */
export default async function PreviewPage({ params }: Props) {
  const { association, listing: id } = await params
  const here = `/${await pageLanguage()}/workspace/associations/${association}/listings/${id}`
  const listing = await readListing(association, id)
  if (!listing.ok && listing.code === "not_found") notFound()
  if (!listing.ok) return <Outage retryPath={`${here}/preview`} />
  const [preview, rate] = await Promise.all([
    readPreview(association, id, listing.data.working ? "working" : "live"),
    readExchangeRate(),
  ])
  if (!preview.ok && preview.code !== "not_found") return <Outage retryPath={`${here}/preview`} />
  return (
    <PreviewFrame back={here}>
      {preview.ok && <ProductPreview product={preview.data} rate={rate} />}
    </PreviewFrame>
  )
}
