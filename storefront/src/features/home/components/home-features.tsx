import type { HomeFeature, HomeFeatureTarget } from "@ovop/contracts"
import Link from "next/link"
import { ProductPicture } from "@/components/product-picture"
import { Words } from "@/components/words"
import { getT } from "@/i18n/server"

/** Where each kind of target has its pages. */
const PATHS: Record<HomeFeatureTarget, string> = {
  product: "products",
  association: "associations",
  province: "provinces",
  kind: "kinds",
}

/** What the secretariat wants seen first. Takes no room while it has chosen nothing. */
export async function HomeFeatures({ features }: { features: readonly HomeFeature[] }) {
  const { t, language } = await getT("home")
  if (features.length === 0) return null
  return (
    <section aria-label={t("featuresLabel")} className="page-width py-8">
      <ul className="grid gap-4 md:grid-cols-2">
        {features.map((feature) => (
          <li key={feature.id}>
            <Link
              href={`/${language}/${PATHS[feature.target.type]}/${feature.target.handle}`}
              className="card grid h-full grid-cols-[6rem_1fr] items-center gap-4 p-4 hover:border-ink"
              prefetch={false}
            >
              <ProductPicture picture={feature.picture} sizes="6rem" decorative />
              <span className="grid gap-1">
                <span className="text-lg font-semibold">
                  <Words of={feature.title} />
                </span>
                <span>
                  <Words of={feature.text} />
                </span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
