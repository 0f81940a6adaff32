import { type ProductDetail, textFor } from "@ovop/contracts"
import type { ReactNode } from "react"
import { Notice } from "@/components/notice"
import { PlaceName } from "@/components/place-name"
import { ProductPicture } from "@/components/product-picture"
import { Words } from "@/components/words"
import { breakable, getT } from "@/i18n/server"
import { CertificateList } from "./certificate-list"
import { Origin } from "./origin"

const sizes = "(width >= 64rem) 36rem, (width >= 48rem) 48vw, 92vw"

function Story({ text, lang }: { text: string; lang: string }) {
  return (
    <div lang={lang} className="max-w-prose space-y-3">
      {breakable(text)
        .split(/\n+/)
        .map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
    </div>
  )
}

export async function ProductView({ product, purchase }: { product: ProductDetail; purchase: ReactNode }) {
  const { t, language } = await getT("product")
  const story = textFor(product.story, language)
  return (
    <article className="page-width grid gap-8 py-6 md:grid-cols-2 md:gap-12 md:py-10">
      <div className="md:sticky md:top-6 md:self-start">
        <ProductPicture picture={product.picture} sizes={sizes} first />
      </div>
      <div>
        <p className="text-muted">
          <PlaceName provinceCode={product.province_code} /> · <Words of={product.association.name} />
        </p>
        <h1 className="text-3xl">
          <Words of={product.title} />
        </h1>
        {purchase}
        <p className="mt-2 text-sm text-muted">{t("taxIncluded")}</p>
        <section aria-labelledby="certificates" className="mt-8">
          <h2 id="certificates" className="mb-3 text-xl">
            {t("certificates")}
          </h2>
          <CertificateList certificates={product.certificates} />
        </section>
      </div>
      <section aria-labelledby="story">
        <h2 id="story" className="mb-3 text-xl">
          {t("story")}
        </h2>
        <Story {...story} />
        {product.demonstration && (
          <Notice tone="quiet" className="mt-6">
            <p>{breakable(t("demonstration"))}</p>
          </Notice>
        )}
      </section>
      <Origin product={product} />
    </article>
  )
}
