import type { Sector } from "@ovop/contracts"
import Link from "next/link"
import { breakable, getT } from "@/i18n/server"

const sectors = ["agriculture", "industry", "handicraft", "service"] as const satisfies readonly Sector[]

export async function Sectors() {
  const { t, language } = await getT("home")
  const { t: tCommon } = await getT("common")
  return (
    <section aria-labelledby="sectors" className="page-width py-4">
      <h2 id="sectors" className="mb-4 text-2xl">
        {t("sectorsTitle")}
      </h2>
      <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-4">
        {sectors.map((sector) => (
          <li key={sector}>
            <Link
              href={`/${language}/sectors/${sector}`}
              className="card block h-full p-5 hover:border-krama focus-visible:border-krama"
              prefetch={false}
            >
              <span className="block text-lg font-semibold">{tCommon(`sectors.${sector}`)}</span>
              <span className="block text-muted">{breakable(t(`sectorText.${sector}`))}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
