import type { Sector } from "@ovop/contracts"
import Link from "next/link"
import { getT } from "@/i18n/server"

const sectors = ["agriculture", "industry", "handicraft", "service"] as const satisfies readonly Sector[]

export async function SectorFilter({ current }: { current: Sector | undefined }) {
  const { t, language } = await getT("common")
  const { t: tCatalogue } = await getT("catalogue")
  const choices = [
    { sector: undefined, name: tCatalogue("allSectors") },
    ...sectors.map((sector) => ({ sector, name: t(`sectors.${sector}`) })),
  ]
  return (
    <nav aria-label={tCatalogue("sectorFilter")}>
      <ul className="flex flex-wrap gap-2">
        {choices.map(({ sector, name }) => (
          <li key={sector ?? "all"}>
            <Link
              href={`/${language}/products${sector ? `?sector=${sector}` : ""}`}
              aria-current={sector === current ? "page" : undefined}
              className="inline-flex min-h-11 items-center rounded-full border-[1.5px] border-line bg-surface px-4 hover:border-ink aria-[current=page]:border-ink aria-[current=page]:bg-ink aria-[current=page]:text-white"
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
