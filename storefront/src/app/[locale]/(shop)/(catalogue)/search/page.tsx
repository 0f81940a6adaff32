import type { Metadata } from "next"
import { Outage } from "@/components/outage"
import { SearchAnswer } from "@/features/catalogue/components/search-answer"
import { searchGoods } from "@/features/catalogue/queries"
import { catalogueAddressSchema } from "@/features/catalogue/schema"
import { getT } from "@/i18n/server"

type Props = PageProps<"/[locale]/search">

/** Made for each request, which is also what lets it carry a nonce. */
export const dynamic = "force-dynamic"

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { q } = catalogueAddressSchema.parse(await searchParams)
  const { t } = await getT("catalogue")
  return { title: q ? t("resultsFor", { q }) : t("searchTitle"), robots: { index: false } }
}

export default async function SearchPage({ searchParams }: Props) {
  const { q, page } = catalogueAddressSchema.parse(await searchParams)
  const { language } = await getT("catalogue")
  const goods = q ? await searchGoods({ q, page }) : { ok: true as const, data: undefined }
  if (!goods.ok) return <Outage retryPath={`/${language}/search?q=${encodeURIComponent(q)}`} />
  return <SearchAnswer q={q} page={page} goods={goods.data} />
}
