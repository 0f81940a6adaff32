import type { ProductCard as Card } from "@ovop/contracts"
import Link from "next/link"
import { Icon } from "@/components/icon"
import { PlaceName } from "@/components/place-name"
import { Prices } from "@/components/prices"
import { ProductPicture } from "@/components/product-picture"
import { Words } from "@/components/words"
import { getT } from "@/i18n/server"

const sizes = "(width >= 64rem) 18rem, (width >= 48rem) 30vw, 46vw"

type Props = {
  product: Card
  first: boolean
  /** One level below the heading of the list it stands in. */
  heading: "h2" | "h3"
}

export async function ProductCard({ product, first, heading: Heading }: Props) {
  const { t, language } = await getT("common")
  return (
    <article className="group relative flex h-full flex-col">
      <ProductPicture picture={product.picture} sizes={sizes} decorative first={first} />
      <Heading className="mt-3 text-base">
        <Link
          href={`/${language}/products/${product.handle}`}
          className="after:absolute after:inset-0 group-hover:underline focus-visible:outline-none focus-visible:after:rounded-xl focus-visible:after:outline-3 focus-visible:after:outline-offset-2 focus-visible:after:outline-krama"
        >
          <Words of={product.title} />
        </Link>
      </Heading>
      <p className="text-sm text-muted">
        <PlaceName provinceCode={product.province_code} />
      </p>
      <p className="mt-1 flex flex-wrap items-baseline gap-x-1.5">
        <span className="text-sm text-muted">{t("from")}</span>
        <Prices prices={product.price_from} language={language} />
      </p>
      {product.badges.map((badge) => (
        <p key={badge.scheme_code} className="mt-1 flex items-start gap-1.5 text-sm text-leaf">
          <Icon name="seal" className="mt-1 size-4" />
          <span className="min-w-0">
            <span className="sr-only">{t("certified", { name: "" })}</span>
            <Words of={badge.name} />
          </span>
        </p>
      ))}
      {!product.in_stock && <p className="mt-1 text-sm font-semibold text-stone">{t("outOfStock")}</p>}
    </article>
  )
}
