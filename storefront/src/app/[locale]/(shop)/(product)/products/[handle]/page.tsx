import { type ProductDetail, serviceDays, textFor } from "@ovop/contracts"
import { notFound } from "next/navigation"
import { Breadcrumbs } from "@/components/breadcrumbs"
import { JsonLd } from "@/components/json-ld"
import { Share } from "@/components/share"
import { defaultCurrency } from "@/default-currency"
import { env } from "@/env"
import { readExchangeRate } from "@/exchange-rate"
import { addToBasket } from "@/features/basket/actions"
import { RecentlySeen } from "@/features/catalogue/components/recently-seen"
import { RememberSeen } from "@/features/catalogue/components/remember-seen"
import { ProductView } from "@/features/product/components/product-view"
import { PurchaseForm } from "@/features/product/components/purchase-form"
import { readProduct } from "@/features/product/queries"
import { ClientMessages } from "@/i18n/client-messages"
import { getT, pageLanguage } from "@/i18n/server"
import { productDocument } from "@/json-ld/product"
import { beginningOf, pageMetadata } from "@/page-metadata"

type Props = PageProps<"/[locale]/products/[handle]">

export const revalidate = 60
export const generateStaticParams = () => []

async function productAt(params: Props["params"]): Promise<ProductDetail> {
  const product = await readProduct((await params).handle)
  return product ?? notFound()
}

export async function generateMetadata({ params }: Props) {
  const product = await productAt(params)
  const language = await pageLanguage()
  return pageMetadata({
    path: `/products/${product.handle}`,
    title: textFor(product.title, language).text,
    description: beginningOf(textFor(product.story, language).text),
    picture: { noun: "products", name: product.handle },
  })
}

export default async function ProductPage({ params }: Props) {
  const product = await productAt(params)
  const { t, language } = await getT("common")
  const { t: tCatalogue } = await getT("catalogue")
  const path = `/products/${product.handle}`
  const packs = product.packs.map(({ variant_id, title, prices, tiers }) => {
    const { text, lang } = textFor(title, language)
    return { variantId: variant_id, title: text, lang, prices, tiers }
  })
  const title = textFor(product.title, language).text
  return (
    <>
      <Breadcrumbs
        steps={[
          { name: t("allGoods"), path: "/products" },
          ...(product.kind ? [{ name: product.kind.name, path: `/kinds/${product.kind.code}` }] : []),
          { name: product.title, path },
        ]}
      />
      <JsonLd
        document={productDocument({
          product,
          language,
          currency: defaultCurrency[language],
          publicUrl: env().PUBLIC_URL,
        })}
      />
      <ProductView
        product={product}
        rate={await readExchangeRate()}
        share={<Share path={path} title={title} />}
        purchase={
          <ClientMessages of={["product"]}>
            <PurchaseForm
              handle={product.handle}
              title={title}
              packs={packs}
              least={Math.ceil(product.minimum_quantity / product.quantity_step) * product.quantity_step}
              step={product.quantity_step}
              days={product.sector === "service" ? serviceDays(new Date()) : undefined}
              isMadeToOrder={product.made_to_order !== null}
              add={addToBasket}
            />
          </ClientMessages>
        }
      />
      <div className="page-width pb-8">
        <RecentlySeen title={tCatalogue("recent")} language={language} except={product.handle} />
      </div>
      <RememberSeen goods={{ handle: product.handle, title: product.title, picture: product.picture }} />
    </>
  )
}
