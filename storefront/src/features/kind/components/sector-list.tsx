import type { Overview } from "@ovop/contracts"
import Link from "next/link"
import { breakable, getT } from "@/i18n/server"

/** The four sectors, each with what belongs to it. */
export async function SectorList({ sectors }: { sectors: Overview["sectors"] }) {
  const { t, language } = await getT("kind")
  const { t: tCommon } = await getT("common")
  return (
    <ul className="grid gap-4 md:grid-cols-2">
      {sectors.map(({ sector, products }) => (
        <li key={sector} className="card group relative p-5 hover:border-krama">
          <h2 className="text-xl">
            <Link href={`/${language}/sectors/${sector}`} className="whole-card" prefetch={false}>
              {tCommon(`sectors.${sector}`)}
            </Link>
          </h2>
          <p className="mt-1">{breakable(t(`sectorText.${sector}`))}</p>
          <p className="mt-2 text-sm text-muted">{t("count", { number: products })}</p>
        </li>
      ))}
    </ul>
  )
}
