import { formatNumber } from "@ovop/i18n"
import type { Metadata } from "next"
import { Outage } from "@/components/outage"
import { Pagination } from "@/features/catalogue/components/pagination"
import { ProductGrid } from "@/features/catalogue/components/product-grid"
import { SectorFilter } from "@/features/catalogue/components/sector-filter"
import { listGoods } from "@/features/catalogue/queries"
import { catalogueAddressSchema } from "@/features/catalogue/schema"
import { getT } from "@/i18n/server"
import { languageAlternates } from "@/language-alternates"

type Props = PageProps<"/[locale]/products">

/** Made for each request, which is also what lets it carry a nonce. */
export const dynamic = "force-dynamic"

export async function generateMetadata(): Promise<Metadata> {
  const { t, language } = await getT("catalogue")
  return {
    title: t("title"),
    description: t("description"),
    alternates: languageAlternates(language, "/products"),
  }
}

export default async function CataloguePage({ searchParams }: Props) {
  const { sector, page } = catalogueAddressSchema.parse(await searchParams)
  const { t, language } = await getT("catalogue")
  const goods = await listGoods({ sector, page })
  const path = `/${language}/products`
  if (!goods.ok) return <Outage retryPath={sector ? `${path}?sector=${sector}` : path} />
  return (
    <div className="page-width py-8">
      <h1 className="mb-4 text-3xl">{t("title")}</h1>
      <SectorFilter current={sector} />
      <p className="my-5 text-muted">
        {goods.data.count > 0 ? t("count", { number: formatNumber(goods.data.count) }) : t("emptySector")}
      </p>
      <ProductGrid heading="h2" products={goods.data.products} />
      <Pagination path={path} query={{ sector }} page={page} count={goods.data.count} />
    </div>
  )
}
