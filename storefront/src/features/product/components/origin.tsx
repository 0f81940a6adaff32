import type { ProductDetail } from "@ovop/contracts"
import type { ReactNode } from "react"
import { Icon } from "@/components/icon"
import { PlaceName } from "@/components/place-name"
import { Words } from "@/components/words"
import { getT } from "@/i18n/server"

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid gap-x-4 py-2 sm:grid-cols-[10rem_1fr]">
      <dt className="text-muted">{name}</dt>
      <dd className="font-medium">{children}</dd>
    </div>
  )
}

/** Who made it, where, and who sells it. */
export async function Origin({ product }: { product: ProductDetail }) {
  const { t } = await getT("product")
  const marks = [product.women_led && t("womenLed"), product.youth_led && t("youthLed")].filter(
    (mark) => mark !== false,
  )
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
          <Words of={product.association.name} />
        </Fact>
        {product.village && (
          <Fact name={t("village")}>
            <Words of={product.village} />
          </Fact>
        )}
        <Fact name={t("place")}>
          <PlaceName provinceCode={product.province_code} />
        </Fact>
        {product.export_profile && (
          <>
            <Fact name={t("hsCode")}>
              {product.export_profile.hs_code_proposal}{" "}
              <span className="font-normal text-muted">({t("proposal")})</span>
            </Fact>
            <Fact name={t("countryOfOrigin")}>
              {product.export_profile.country_of_origin === "KH"
                ? t("cambodia")
                : product.export_profile.country_of_origin}
            </Fact>
          </>
        )}
      </dl>
      {marks.length > 0 && (
        <ul className="mt-3 flex flex-wrap gap-2">
          {marks.map((mark) => (
            <li
              key={mark}
              className="inline-flex items-center gap-2 rounded-full bg-rice px-4 py-1.5 text-sm font-medium"
            >
              <Icon name="people" className="size-4" />
              {mark}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
