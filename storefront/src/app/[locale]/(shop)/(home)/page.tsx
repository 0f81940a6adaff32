import { JsonLd } from "@/components/json-ld"
import { env } from "@/env"
import { AssociationGrid } from "@/features/association/components/association-grid"
import { someAssociations } from "@/features/association/queries"
import { ProductGrid } from "@/features/catalogue/components/product-grid"
import { featuredGoods } from "@/features/catalogue/queries"
import { HomeFeatures } from "@/features/home/components/home-features"
import { HomeView } from "@/features/home/components/home-view"
import { readHomeFeatures } from "@/features/home/queries"
import { KindGrid } from "@/features/kind/components/kind-grid"
import { ProvinceMap } from "@/features/place/components/province-map"
import { getT } from "@/i18n/server"
import { marketDocument } from "@/json-ld/organization"
import { readOverview } from "@/market-overview"
import { pageMetadata } from "@/page-metadata"

export const revalidate = 60

export async function generateMetadata() {
  return pageMetadata({ path: "" })
}

export default async function HomePage() {
  const { t, language } = await getT("common")
  const [products, overview, associations, features] = await Promise.all([
    featuredGoods(),
    readOverview(),
    someAssociations({ limit: 6 }),
    readHomeFeatures(),
  ])
  const pictures = products.filter((product) => product.picture !== null)
  return (
    <>
      <JsonLd
        document={marketDocument({
          name: t("brand"),
          description: t("siteDescription"),
          language,
          publicUrl: env().PUBLIC_URL,
        })}
      />
      <HomeView
        pictured={pictures.slice(0, 3)}
        features={<HomeFeatures features={features} />}
        featured={<ProductGrid heading="h3" products={products} firstIsSeen={false} />}
        kinds={<KindGrid heading="h3" brief kinds={overview.kinds.slice(0, 12)} />}
        map={<ProvinceMap provinces={overview.provinces} />}
        associations={<AssociationGrid heading="h3" associations={associations} />}
      />
    </>
  )
}
