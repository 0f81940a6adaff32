import { neighboursOf, type ProvinceCode } from "@ovop/gazetteer"
import Link from "next/link"
import type { ReactNode } from "react"
import { PlaceName } from "@/components/place-name"
import { getT } from "@/i18n/server"

type Props = {
  code: ProvinceCode
  /** Null where there is none. */
  associations: ReactNode | null
  goods: ReactNode | null
  hasMoreGoods: boolean
}

/** One province: who works there, what they sell, and where to go on to. */
export async function ProvinceView({ code, associations, goods, hasMoreGoods }: Props) {
  const { t, language } = await getT("place")
  return (
    <div className="page-width grid gap-10 py-6">
      <h1 className="text-3xl">
        <PlaceName provinceCode={code} />
      </h1>
      <section aria-labelledby="goods">
        <h2 id="goods" className="mb-4 text-2xl">
          {t("goods")}
        </h2>
        {goods ?? <p className="text-muted">{t("noGoods")}</p>}
        {hasMoreGoods && (
          <Link
            href={`/${language}/products?province=${code}`}
            className="button button-quiet mt-6"
            prefetch={false}
          >
            {t("seeAll")}
          </Link>
        )}
      </section>
      <section aria-labelledby="associations">
        <h2 id="associations" className="mb-4 text-2xl">
          {t("associations")}
        </h2>
        {associations ?? <p className="text-muted">{t("noAssociations")}</p>}
      </section>
      <nav aria-labelledby="neighbours">
        <h2 id="neighbours" className="mb-3 text-xl">
          {t("neighbours")}
        </h2>
        <ul className="flex flex-wrap gap-2">
          {neighboursOf(code).map((neighbour) => (
            <li key={neighbour}>
              <Link
                href={`/${language}/provinces/${neighbour}`}
                prefetch={false}
                className="inline-flex min-h-11 items-center rounded-full border-[1.5px] border-line bg-surface px-4 hover:border-ink"
              >
                <PlaceName provinceCode={neighbour} />
              </Link>
            </li>
          ))}
        </ul>
        <Link
          href={`/${language}/provinces`}
          className="link mt-3 inline-flex min-h-11 items-center"
          prefetch={false}
        >
          {t("seeMap")}
        </Link>
      </nav>
    </div>
  )
}
