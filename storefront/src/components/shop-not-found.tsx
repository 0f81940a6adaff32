import Link from "next/link"
import { getT } from "@/i18n/server"
import { SearchForm } from "./search-form"

/** For addresses that lead nowhere: says so, and offers the two ways that usually help. */
export async function ShopNotFound() {
  const { t, language } = await getT("common")
  return (
    <section className="page-width py-12">
      <h1 className="text-2xl">{t("notFoundTitle")}</h1>
      <p className="mt-3 max-w-prose">{t("notFoundText")}</p>
      <div className="my-6 max-w-lg">
        <SearchForm id="not-found-search" />
      </div>
      <Link href={`/${language}/products`} className="button button-quiet" prefetch={false}>
        {t("seeAllGoods")}
      </Link>
    </section>
  )
}
