import { type SchemeDetail, textFor } from "@ovop/contracts"
import { notFound } from "next/navigation"
import { Breadcrumbs } from "@/components/breadcrumbs"
import { ProductGrid } from "@/features/catalogue/components/product-grid"
import { SchemeView } from "@/features/scheme/components/scheme-view"
import { readScheme } from "@/features/scheme/queries"
import { getT } from "@/i18n/server"
import { beginningOf, pageMetadata } from "@/page-metadata"

type Props = PageProps<"/[locale]/schemes/[code]">

export const revalidate = 60
export const generateStaticParams = () => []

async function schemeAt(params: Props["params"]): Promise<SchemeDetail> {
  return (await readScheme(decodeURIComponent((await params).code))) ?? notFound()
}

export async function generateMetadata({ params }: Props) {
  const scheme = await schemeAt(params)
  const { t, language } = await getT("scheme")
  return pageMetadata({
    path: `/schemes/${encodeURIComponent(scheme.code)}`,
    title: textFor(scheme.name, language).text,
    description: beginningOf(t(`meaning.${scheme.kind}`)),
  })
}

export default async function SchemePage({ params }: Props) {
  const scheme = await schemeAt(params)
  const { t } = await getT("scheme")
  return (
    <>
      <Breadcrumbs
        steps={[
          { name: t("title"), path: "/schemes" },
          { name: scheme.name, path: `/schemes/${encodeURIComponent(scheme.code)}` },
        ]}
      />
      <SchemeView
        scheme={scheme}
        goods={<ProductGrid products={scheme.products} heading="h3" firstIsSeen={false} />}
      />
    </>
  )
}
