import { type ProductDetail, type PublishedRate, textFor } from "@ovop/contracts"
import Link from "next/link"
import type { ReactNode } from "react"
import { Notice } from "@/components/notice"
import { PlaceName } from "@/components/place-name"
import { ProductPicture } from "@/components/product-picture"
import { RateLine } from "@/components/rate-line"
import { Words } from "@/components/words"
import { breakable, getT } from "@/i18n/server"
import { CertificateList } from "./certificate-list"
import { Details } from "./details"
import { MorePictures } from "./more-pictures"
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

type Props = {
  product: ProductDetail
  rate: PublishedRate | undefined
  purchase: ReactNode
  share: ReactNode
}

export async function ProductView({ product, rate, purchase, share }: Props) {
  const { t, language } = await getT("product")
  const story = textFor(product.story, language)
  return (
    <article className="page-width grid gap-8 py-6 md:grid-cols-2 md:gap-12 md:py-10">
      <div className="md:sticky md:top-6 md:self-start">
        <ProductPicture picture={product.picture} sizes={sizes} first />
        <MorePictures pictures={product.pictures.slice(1)} />
      </div>
      <div>
        <p className="text-muted">
          <Link
            href={`/${language}/provinces/${product.province_code}`}
            className="inline-flex min-h-11 items-center underline-offset-4 hover:underline"
            prefetch={false}
          >
            <PlaceName provinceCode={product.province_code} />
          </Link>{" "}
          ·{" "}
          <Link
            href={`/${language}/associations/${product.association.handle}`}
            className="inline-flex min-h-11 items-center underline-offset-4 hover:underline"
            prefetch={false}
          >
            <Words of={product.association.name} />
          </Link>
        </p>
        <h1 className="text-3xl">
          <Words of={product.title} />
        </h1>
        {purchase}
        <p className="mt-2 text-sm text-muted">{t("taxIncluded")}</p>
        {rate && <RateLine rate={rate} />}
        <section aria-labelledby="certificates" className="mt-8">
          <h2 id="certificates" className="mb-3 text-xl">
            {t("certificates")}
          </h2>
          <CertificateList certificates={product.certificates} />
        </section>
        <div className="mt-8">{share}</div>
      </div>
      <section aria-labelledby="story">
        <h2 id="story" className="mb-3 text-xl">
          {t("story")}
        </h2>
        <Story {...story} />
        <Details product={product} />
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
