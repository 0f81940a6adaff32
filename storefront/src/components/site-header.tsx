import Link from "next/link"
import type { ReactNode } from "react"
import { getT } from "@/i18n/server"
import { LanguageSwitch } from "./language-switch"
import { SearchForm } from "./search-form"

/** The frame's upper part. What belongs to a feature is handed in by the layout that composes the page. */
export async function SiteHeader({ currency, basket }: { currency: ReactNode; basket: ReactNode }) {
  const { t, language } = await getT("common")
  const navigationLink = "grid min-h-11 place-items-center rounded-lg px-2 font-medium md:px-3 hover:bg-rice"
  return (
    <header className="no-print border-b border-line bg-surface">
      <a
        href="#content"
        className="button button-quiet absolute start-2 top-2 z-10 -translate-y-24 focus:translate-y-0"
      >
        {t("skipToContent")}
      </a>
      <div className="page-width flex flex-wrap items-center gap-x-2 gap-y-2 py-2 md:gap-x-4">
        <Link href={`/${language}`} className="me-auto flex min-h-11 items-center gap-2 text-lg font-bold">
          <span aria-hidden="true" className="krama size-7 rounded-md" />
          {t("brand")}
        </Link>
        <div className="order-last w-full lg:order-none lg:mx-auto lg:w-96">
          <SearchForm id="header-search" />
        </div>
        <LanguageSwitch />
        {basket}
      </div>
      <div className="page-width flex flex-wrap items-center justify-between gap-x-4 pb-2 text-sm md:text-base">
        <nav aria-label={t("mainNavigation")} className="-ms-2 flex flex-wrap md:-ms-3">
          <Link href={`/${language}/products`} className={navigationLink}>
            {t("allGoods")}
          </Link>
          <Link href={`/${language}/verify`} className={navigationLink}>
            {t("verify")}
          </Link>
        </nav>
        {currency}
      </div>
    </header>
  )
}
