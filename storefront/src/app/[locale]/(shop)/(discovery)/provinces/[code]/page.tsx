import { isProvinceCode, type ProvinceCode } from "@ovop/gazetteer"
import { notFound } from "next/navigation"
import { Breadcrumbs } from "@/components/breadcrumbs"
import { AssociationGrid } from "@/features/association/components/association-grid"
import { someAssociations } from "@/features/association/queries"
import { ProductGrid } from "@/features/catalogue/components/product-grid"
import { someGoods } from "@/features/catalogue/queries"
import { ProvinceView } from "@/features/place/components/province-view"
import { getT } from "@/i18n/server"
import { pageMetadata } from "@/page-metadata"
import { placeName } from "@/place-name"

type Props = PageProps<"/[locale]/provinces/[code]">

export const revalidate = 60
export const generateStaticParams = () => []

async function codeIn(params: Props["params"]): Promise<ProvinceCode> {
  const { code } = await params
  return isProvinceCode(code) ? code : notFound()
}

export async function generateMetadata({ params }: Props) {
  const code = await codeIn(params)
  const { t } = await getT("place")
  const place = await placeName(code)
  return pageMetadata({
    path: `/provinces/${code}`,
    title: place,
    description: t("metaDescription", { place }),
    picture: { noun: "provinces", name: code },
  })
}

export default async function ProvincePage({ params }: Props) {
  const code = await codeIn(params)
  const { t } = await getT("place")
  const [goods, associations] = await Promise.all([
    someGoods({ province: code, limit: 12 }),
    someAssociations({ province: code, limit: 48 }),
  ])
  return (
    <>
      <Breadcrumbs
        steps={[
          { name: t("title"), path: "/provinces" },
          { name: await placeName(code), path: `/provinces/${code}` },
        ]}
      />
      <ProvinceView
        code={code}
        goods={goods.products.length > 0 ? <ProductGrid products={goods.products} heading="h3" /> : null}
        hasMoreGoods={goods.count > goods.products.length}
        associations={
          associations.length > 0 ? <AssociationGrid associations={associations} heading="h3" /> : null
        }
      />
    </>
  )
}
