import { type ProductDetail, textFor } from "@ovop/contracts"
import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { addToBasket } from "@/features/basket/actions"
import { ProductJsonLd } from "@/features/product/components/product-json-ld"
import { ProductView } from "@/features/product/components/product-view"
import { PurchaseForm } from "@/features/product/components/purchase-form"
import { readProduct } from "@/features/product/queries"
import { ClientMessages } from "@/i18n/client-messages"
import { pageLanguage } from "@/i18n/server"
import { languageAlternates } from "@/language-alternates"

type Props = PageProps<"/[locale]/products/[handle]">

export const revalidate = 60
export const generateStaticParams = () => []

async function productAt(params: Props["params"]): Promise<ProductDetail> {
  const product = await readProduct((await params).handle)
  return product ?? notFound()
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const product = await productAt(params)
  const language = await pageLanguage()
  const picture = product.picture
  return {
    title: textFor(product.title, language).text,
    description: textFor(product.story, language).text.slice(0, 160),
    alternates: languageAlternates(language, `/products/${product.handle}`),
    ...(picture?.widths.length
      ? { openGraph: { images: [`${picture.base}-${Math.max(...picture.widths)}.webp`] } }
      : {}),
  }
}

export default async function ProductPage({ params }: Props) {
  const product = await productAt(params)
  const language = await pageLanguage()
  const packs = product.packs.map(({ variant_id, title, prices }) => {
    const { text, lang } = textFor(title, language)
    return { variantId: variant_id, title: text, lang, prices }
  })
  const title = textFor(product.title, language).text
  return (
    <>
      <ProductJsonLd product={product} />
      <ProductView
        product={product}
        purchase={
          <ClientMessages of={["product"]}>
            <PurchaseForm handle={product.handle} title={title} packs={packs} add={addToBasket} />
          </ClientMessages>
        }
      />
    </>
  )
}
