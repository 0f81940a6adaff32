import type { ProductCard } from "@ovop/contracts"
import Link from "next/link"
import { ProductPicture } from "@/components/product-picture"
import { breakable, getT } from "@/i18n/server"

/** Photographs first: three goods, the first of them large, beside what this place is. */
export async function Hero({ pictured }: { pictured: readonly ProductCard[] }) {
  const { t, language } = await getT("home")
  return (
    <section className="bg-rice">
      <div className="page-width grid items-center gap-8 py-8 md:grid-cols-2 md:gap-12 md:py-14">
        <div className="md:order-last">
          {pictured.length > 0 && (
            <ul className="grid grid-cols-3 gap-3">
              {pictured.map((product, place) => (
                <li key={product.id} className={place === 0 ? "col-span-2 row-span-2" : ""}>
                  <Link
                    href={`/${language}/products/${product.handle}`}
                    className="block rounded-xl"
                    prefetch={false}
                  >
                    <ProductPicture
                      picture={product.picture}
                      sizes={place === 0 ? "(width >= 48rem) 24rem, 62vw" : "(width >= 48rem) 12rem, 30vw"}
                      first={place === 0}
                    />
                  </Link>
                </li>
              ))}
            </ul>
          )}
        </div>
        <div>
          <h1 className="text-4xl md:text-5xl">{breakable(t("heroTitle"))}</h1>
          <p className="mt-3 mb-6 max-w-prose text-lg">{breakable(t("heroLead"))}</p>
          <div className="flex flex-wrap gap-3">
            <Link href={`/${language}/products`} className="button button-buy" prefetch={false}>
              {t("heroAction")}
            </Link>
            <Link href={`/${language}/verify`} className="button button-quiet" prefetch={false}>
              {t("certificateAction")}
            </Link>
          </div>
        </div>
      </div>
      <div className="krama h-3" />
    </section>
  )
}
