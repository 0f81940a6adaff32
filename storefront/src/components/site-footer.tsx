import Link from "next/link"
import { breakable, getT } from "@/i18n/server"

const sectors = ["agriculture", "industry", "handicraft", "service"] as const

const market = [
  { path: "/products", name: "allGoods" },
  { path: "/provinces", name: "provinces" },
  { path: "/associations", name: "associations" },
  { path: "/sectors", name: "sectorsAndKinds" },
] as const

const trust = [
  { path: "/verify", name: "verify" },
  { path: "/certificates", name: "register" },
  { path: "/schemes", name: "schemes" },
] as const

export async function SiteFooter() {
  const { t, language } = await getT("common")
  const item = "inline-flex min-h-11 items-center hover:underline"
  return (
    <footer className="no-print on-dark mt-16 bg-ink text-[#f6eee0]">
      <div className="krama h-3" />
      <div className="page-width grid grid-cols-2 gap-x-4 gap-y-8 py-10 lg:grid-cols-[2fr_1fr_1fr_1fr]">
        <div className="col-span-2 lg:col-span-1">
          <p className="text-lg font-bold">{t("brand")}</p>
          <p className="mt-2 max-w-prose">{breakable(t("footerAbout"))}</p>
        </div>
        <nav aria-labelledby="footer-market">
          <h2 id="footer-market" className="text-base">
            {t("footerMarket")}
          </h2>
          <ul>
            {market.map(({ path, name }) => (
              <li key={path}>
                <Link href={`/${language}${path}`} prefetch={false} className={item}>
                  {t(name)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <nav aria-labelledby="footer-sectors">
          <h2 id="footer-sectors" className="text-base">
            {t("footerSectors")}
          </h2>
          <ul>
            {sectors.map((sector) => (
              <li key={sector}>
                <Link href={`/${language}/sectors/${sector}`} prefetch={false} className={item}>
                  {t(`sectors.${sector}`)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <nav aria-labelledby="footer-trust">
          <h2 id="footer-trust" className="text-base">
            {t("footerTrust")}
          </h2>
          <ul>
            {trust.map(({ path, name }) => (
              <li key={path}>
                <Link href={`/${language}${path}`} prefetch={false} className={item}>
                  {t(name)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <p className="border-t border-[#f6eee0]/30 pt-6 text-sm col-span-2 lg:col-span-4">
          {breakable(t("footerDemonstration"))}
        </p>
      </div>
    </footer>
  )
}
