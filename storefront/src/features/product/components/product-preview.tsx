import { type ProductDetail, type PublishedRate, textFor } from "@ovop/contracts"
import { Prices } from "@/components/prices"
import { getT } from "@/i18n/server"
import { ProductView } from "./product-view"

/** A product's page for whoever sells it: all that buyers see, and nothing that buys. */
export async function ProductPreview({
  product,
  rate,
}: {
  product: ProductDetail
  rate: PublishedRate | undefined
}) {
  const { t, language } = await getT("product")
  const packs = (
    <section aria-labelledby="preview-packs" className="mt-6">
      <h2 id="preview-packs" className="mb-2 text-base">
        {t("packs")}
      </h2>
      <ul className="grid gap-2">
        {product.packs.map((pack) => {
          const title = textFor(pack.title, language)
          return (
            <li
              key={pack.variant_id}
              className="flex min-h-14 flex-wrap items-baseline justify-between gap-x-4 rounded-xl border-[1.5px] border-line bg-surface px-4 py-2"
            >
              <span lang={title.lang}>{title.text}</span>
              <Prices prices={pack.prices} language={language} />
            </li>
          )
        })}
      </ul>
    </section>
  )
  return <ProductView product={product} rate={rate} purchase={packs} share={null} />
}
