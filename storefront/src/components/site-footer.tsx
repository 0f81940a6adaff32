import Link from "next/link"
import { breakable, getT } from "@/i18n/server"

const sectors = ["agriculture", "industry", "handicraft", "service"] as const

export async function SiteFooter() {
  const { t, language } = await getT("common")
  const item = "inline-flex min-h-11 items-center hover:underline"
  return (
    <footer className="no-print on-dark mt-16 bg-ink text-[#f6eee0]">
      <div className="krama h-3" />
      <div className="page-width grid gap-8 py-10 md:grid-cols-[2fr_1fr_1fr]">
        <div>
          <p className="text-lg font-bold">{t("brand")}</p>
          <p className="mt-2 max-w-prose">{breakable(t("footerAbout"))}</p>
        </div>
        <nav aria-labelledby="footer-market">
          <h2 id="footer-market" className="text-base">
            {t("footerMarket")}
          </h2>
          <ul>
            {sectors.map((sector) => (
              <li key={sector}>
                <Link href={`/${language}/products?sector=${sector}`} className={item}>
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
          <Link href={`/${language}/verify`} className={item}>
            {t("verify")}
          </Link>
        </nav>
        <p className="border-t border-[#f6eee0]/30 pt-6 text-sm md:col-span-3">
          {breakable(t("footerDemonstration"))}
        </p>
      </div>
    </footer>
  )
}
