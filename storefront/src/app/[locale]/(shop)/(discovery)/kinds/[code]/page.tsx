import { type KindDetail, textFor } from "@ovop/contracts"
import { notFound } from "next/navigation"
import { Breadcrumbs } from "@/components/breadcrumbs"
import { Words } from "@/components/words"
import { ProductGrid } from "@/features/catalogue/components/product-grid"
import { GoodsSection } from "@/features/kind/components/goods-section"
import { KindGrid } from "@/features/kind/components/kind-grid"
import { readKind } from "@/features/kind/queries"
import { getT } from "@/i18n/server"
import { readOverview } from "@/market-overview"
import { pageMetadata } from "@/page-metadata"

type Props = PageProps<"/[locale]/kinds/[code]">

export const revalidate = 60
export const generateStaticParams = () => []

async function kindAt(params: Props["params"]): Promise<KindDetail> {
  return (await readKind((await params).code)) ?? notFound()
}

export async function generateMetadata({ params }: Props) {
  const kind = await kindAt(params)
  const { t, language } = await getT("kind")
  const name = textFor(kind.name, language).text
  return pageMetadata({
    path: `/kinds/${kind.code}`,
    title: name,
    description: t("kindDescription", { name }),
  })
}

export default async function KindPage({ params }: Props) {
  const kind = await kindAt(params)
  const { t, language } = await getT("kind")
  const { t: tCommon } = await getT("common")
  const { kinds } = await readOverview()
  const others = kinds.filter(({ code, sector }) => sector === kind.sector && code !== kind.code)
  return (
    <>
      <Breadcrumbs
        steps={[
          { name: t("sectorsTitle"), path: "/sectors" },
          ...(kind.sector
            ? [{ name: tCommon(`sectors.${kind.sector}`), path: `/sectors/${kind.sector}` }]
            : []),
          { name: kind.name, path: `/kinds/${kind.code}` },
        ]}
      />
      <div className="page-width grid gap-10 py-6">
        <h1 className="text-3xl">
          <Words of={kind.name} />
        </h1>
        <GoodsSection
          count={kind.product_count}
          shown={kind.products.length}
          allPath={`/${language}/products?kind=${encodeURIComponent(kind.code)}`}
        >
          <ProductGrid products={kind.products} heading="h3" />
        </GoodsSection>
        {others.length > 0 && (
          <section aria-labelledby="others">
            <h2 id="others" className="mb-4 text-2xl">
              {t("otherKinds")}
            </h2>
            <KindGrid kinds={others.slice(0, 6)} heading="h3" />
          </section>
        )}
      </div>
    </>
  )
}
