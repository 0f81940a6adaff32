import Link from "next/link"
import type { ReactNode } from "react"
import { getT } from "@/i18n/server"
import { LanguageSwitch } from "./language-switch"

/** What the market is entered by, the most used first. A phone has no room for the last; its home page leads there. */
const places = [
  { path: "/products", name: "allGoods" },
  { path: "/provinces", name: "provinces" },
  { path: "/sectors", name: "sectorsAndKinds" },
  { path: "/associations", name: "associations" },
  { path: "/verify", name: "verify" },
] as const
type Props = { search: ReactNode; currency: ReactNode; account: ReactNode; basket: ReactNode }

/** The frame's upper part. What belongs to a feature is handed in by the layout that composes the page. */
export async function SiteHeader({ search, currency, account, basket }: Props) {
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
        <Link
          href={`/${language}`}
          className="me-auto flex min-h-11 items-center gap-2 text-lg font-bold"
          prefetch={false}
        >
          <span aria-hidden="true" className="krama size-7 rounded-md" />
          {t("brand")}
        </Link>
        <div className="order-last flex w-full gap-2 lg:order-none lg:mx-auto lg:w-md">
          <div className="min-w-0 flex-1">{search}</div>
          {currency}
        </div>
        <LanguageSwitch />
        {account}
        {basket}
      </div>
      <nav aria-label={t("mainNavigation")} className="page-width pb-2 text-sm md:text-base">
        <div className="-ms-2 flex flex-wrap md:-ms-3">
          {places.map(({ path, name }) => (
            <Link
              key={path}
              href={`/${language}${path}`}
              prefetch={false}
              className={`${navigationLink} ${path === "/verify" ? "max-sm:hidden" : ""}`}
            >
              {t(name)}
            </Link>
          ))}
        </div>
      </nav>
    </header>
  )
}
