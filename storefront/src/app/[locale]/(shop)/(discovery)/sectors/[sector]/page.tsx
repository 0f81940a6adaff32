import { type Sector, sectorSchema } from "@ovop/contracts"
import { notFound } from "next/navigation"
import { Breadcrumbs } from "@/components/breadcrumbs"
import { AssociationGrid } from "@/features/association/components/association-grid"
import { someAssociations } from "@/features/association/queries"
import { ProductGrid } from "@/features/catalogue/components/product-grid"
import { someGoods } from "@/features/catalogue/queries"
import { GoodsSection } from "@/features/kind/components/goods-section"
import { KindGrid } from "@/features/kind/components/kind-grid"
import { breakable, getT } from "@/i18n/server"
import { readOverview } from "@/market-overview"
import { beginningOf, pageMetadata } from "@/page-metadata"

type Props = PageProps<"/[locale]/sectors/[sector]">

export const revalidate = 60
export const generateStaticParams = () => []

async function sectorIn(params: Props["params"]): Promise<Sector> {
  const parsed = sectorSchema.safeParse((await params).sector)
  return parsed.success ? parsed.data : notFound()
}

export async function generateMetadata({ params }: Props) {
  const sector = await sectorIn(params)
  const { t } = await getT("kind")
  const { t: tCommon } = await getT("common")
  return pageMetadata({
    path: `/sectors/${sector}`,
    title: tCommon(`sectors.${sector}`),
    description: beginningOf(t(`sectorText.${sector}`)),
  })
}

export default async function SectorPage({ params }: Props) {
  const sector = await sectorIn(params)
  const { t, language } = await getT("kind")
  const { t: tCommon } = await getT("common")
  const [overview, goods, associations] = await Promise.all([
    readOverview(),
    someGoods({ sector, limit: 12 }),
    someAssociations({ sector, limit: 6 }),
  ])
  const kinds = overview.kinds.filter((kind) => kind.sector === sector)
  return (
    <>
      <Breadcrumbs
        steps={[
          { name: t("sectorsTitle"), path: "/sectors" },
          { name: tCommon(`sectors.${sector}`), path: `/sectors/${sector}` },
        ]}
      />
      <div className="page-width grid gap-10 py-6">
        <div>
          <h1 className="text-3xl">{tCommon(`sectors.${sector}`)}</h1>
          <p className="mt-2 max-w-prose text-lg">{breakable(t(`sectorText.${sector}`))}</p>
        </div>
        {kinds.length > 0 && (
          <section aria-labelledby="kinds">
            <h2 id="kinds" className="mb-4 text-2xl">
              {t("kindsIn")}
            </h2>
            <KindGrid kinds={kinds} heading="h3" />
          </section>
        )}
        <GoodsSection
          count={goods.count}
          shown={goods.products.length}
          allPath={`/${language}/products?sector=${sector}`}
        >
          <ProductGrid products={goods.products} heading="h3" firstIsSeen={false} />
        </GoodsSection>
        {associations.length > 0 && (
          <section aria-labelledby="associations">
            <h2 id="associations" className="mb-4 text-2xl">
              {t("associations")}
            </h2>
            <AssociationGrid associations={associations} heading="h3" />
          </section>
        )}
      </div>
    </>
  )
}
