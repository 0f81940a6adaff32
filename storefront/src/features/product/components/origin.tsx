import type { ProductDetail } from "@ovop/contracts"
import Link from "next/link"
import { Marks } from "@/components/marks"
import { PlaceName } from "@/components/place-name"
import { Words } from "@/components/words"
import { getT } from "@/i18n/server"
import { Fact } from "./fact"

/** Who made it, where, and who sells it. */
export async function Origin({ product }: { product: ProductDetail }) {
  const { t, language } = await getT("product")
  return (
    <section aria-labelledby="origin">
      <h2 id="origin" className="mb-2 text-xl">
        {t("origin")}
      </h2>
      <dl className="divide-y divide-line">
        <Fact name={t("producer")}>
          <Words of={product.producer} />
        </Fact>
        <Fact name={t("association")}>
          <Link
            href={`/${language}/associations/${product.association.handle}`}
            className="link"
            prefetch={false}
          >
            <Words of={product.association.name} />
          </Link>
        </Fact>
        {product.village && (
          <Fact name={t("village")}>
            <Words of={product.village} />
          </Fact>
        )}
        <Fact name={t("place")}>
          <Link href={`/${language}/provinces/${product.province_code}`} className="link" prefetch={false}>
            <PlaceName provinceCode={product.province_code} />
          </Link>
        </Fact>
        {product.export_profile && (
          <>
            {product.export_profile.hs_code_proposal !== "" && (
              <Fact name={t("hsCode")}>
                {product.export_profile.hs_code_proposal}{" "}
                <span className="font-normal text-muted">({t("proposal")})</span>
              </Fact>
            )}
            <Fact name={t("countryOfOrigin")}>
              {product.export_profile.country_of_origin === "KH"
                ? t("cambodia")
                : product.export_profile.country_of_origin}
            </Fact>
          </>
        )}
      </dl>
      <div className="mt-3">
        <Marks of={product} />
      </div>
    </section>
  )
}
