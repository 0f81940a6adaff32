import type { Catalogue } from "@ovop/contracts"
import { formatNumber } from "@ovop/i18n"
import Link from "next/link"
import { breakable, getT } from "@/i18n/server"
import { Pagination } from "./pagination"
import { ProductGrid } from "./product-grid"
import { Suggestions } from "./suggestions"

/** What a search found; where it found nothing, what to try instead. `goods` is absent when nothing was typed. */
export async function SearchAnswer({
  q,
  page,
  goods,
}: {
  q: string
  page: number
  goods: Catalogue | undefined
}) {
  const { t, language } = await getT("catalogue")
  if (!goods || goods.count === 0)
    return (
      <div className="page-width py-8">
        <h1 className="text-2xl">{goods ? t("emptyTitle", { q }) : t("askTitle")}</h1>
        <p className="mt-3">{breakable(t("emptyText"))}</p>
        <Suggestions q={q} />
        <Link href={`/${language}/products`} className="button button-quiet mt-8">
          {t("title")}
        </Link>
      </div>
    )
  return (
    <div className="page-width py-8">
      <h1 className="text-2xl">{t("resultsFor", { q })}</h1>
      <p className="mt-1 mb-6 text-muted" role="status">
        {t("count", { number: formatNumber(goods.count) })}
      </p>
      <ProductGrid heading="h2" products={goods.products} />
      <Pagination path={`/${language}/search`} query={{ q }} page={page} count={goods.count} />
    </div>
  )
}
