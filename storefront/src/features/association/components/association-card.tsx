import type { AssociationCard as Card } from "@ovop/contracts"
import Link from "next/link"
import { Marks } from "@/components/marks"
import { PlaceName } from "@/components/place-name"
import { ProductPicture } from "@/components/product-picture"
import { Words } from "@/components/words"
import { getT } from "@/i18n/server"

const sizes = "6rem"

/** `heading` is one level below the heading of the list it stands in. */
export async function AssociationCard({
  association,
  heading: Heading,
}: {
  association: Card
  heading: "h2" | "h3"
}) {
  const { t, language } = await getT("association")
  return (
    <article className="card group relative flex h-full items-start gap-4 p-4 hover:border-krama">
      <div className="w-20 shrink-0 sm:w-24">
        <ProductPicture picture={association.picture} sizes={sizes} decorative />
      </div>
      <div className="min-w-0 flex-1">
        <Heading className="text-base">
          <Link
            href={`/${language}/associations/${association.handle}`}
            className="whole-card"
            prefetch={false}
          >
            <Words of={association.name} />
          </Link>
        </Heading>
        <p className="text-sm text-muted">
          <PlaceName provinceCode={association.province_code} />
        </p>
        <p className="mb-2 text-sm text-muted">{t("goodsCount", { number: association.product_count })}</p>
        <Marks of={association} />
      </div>
    </article>
  )
}
