import { type AssociationDetail, textFor } from "@ovop/contracts"
import { notFound } from "next/navigation"
import { Breadcrumbs } from "@/components/breadcrumbs"
import { JsonLd } from "@/components/json-ld"
import { Share } from "@/components/share"
import { env } from "@/env"
import { AssociationView } from "@/features/association/components/association-view"
import { readAssociation } from "@/features/association/queries"
import { ProductGrid } from "@/features/catalogue/components/product-grid"
import { getT } from "@/i18n/server"
import { associationDocument } from "@/json-ld/organization"
import { beginningOf, pageMetadata } from "@/page-metadata"
import { placeName } from "@/place-name"

type Props = PageProps<"/[locale]/associations/[handle]">

export const revalidate = 60
export const generateStaticParams = () => []

async function associationAt(params: Props["params"]): Promise<AssociationDetail> {
  return (await readAssociation((await params).handle)) ?? notFound()
}

export async function generateMetadata({ params }: Props) {
  const association = await associationAt(params)
  const { language } = await getT("association")
  return pageMetadata({
    path: `/associations/${association.handle}`,
    title: textFor(association.name, language).text,
    description: beginningOf(textFor(association.story, language).text),
    picture: { noun: "associations", name: association.handle },
  })
}

export default async function AssociationPage({ params }: Props) {
  const association = await associationAt(params)
  const { t, language } = await getT("association")
  const path = `/associations/${association.handle}`
  const place = await placeName(association.province_code)
  return (
    <>
      <Breadcrumbs
        steps={[
          { name: t("title"), path: "/associations" },
          { name: association.name, path },
        ]}
      />
      <JsonLd document={associationDocument({ association, place, language, publicUrl: env().PUBLIC_URL })} />
      <AssociationView
        association={association}
        goods={<ProductGrid products={association.products} heading="h3" firstIsSeen={false} />}
        share={<Share path={path} title={textFor(association.name, language).text} />}
      />
    </>
  )
}
