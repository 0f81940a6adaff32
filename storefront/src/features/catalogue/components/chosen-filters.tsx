import type { Currency, Facets } from "@ovop/contracts"
import Link from "next/link"
import { Icon } from "@/components/icon"
import { getT } from "@/i18n/server"
import { activeFilters, hrefOf, withoutFilter, withoutFilters } from "../address"
import { nameOfFilter } from "../filter-names"
import type { CatalogueAddress } from "../schema"

type Props = { path: string; address: CatalogueAddress; facets: Facets | null; currency: Currency }

/** Every filter that is on, each a link that takes it off. */
export async function ChosenFilters({ path, address, facets, currency }: Props) {
  const { t } = await getT("catalogue")
  const chosen = await Promise.all(
    activeFilters(address).map(async (active) => ({
      name: await nameOfFilter(active, facets, currency),
      href: hrefOf(path, withoutFilter(address, active)),
    })),
  )
  if (chosen.length === 0) return null
  return (
    <nav aria-label={t("chosenFilters")} className="mb-5">
      <ul className="flex flex-wrap items-center gap-2">
        {chosen.map(({ name, href }) => (
          <li key={href} className="min-w-0">
            <Link
              href={href}
              scroll={false}
              prefetch={false}
              aria-label={t("removeFilter", { name })}
              className="inline-flex min-h-11 max-w-full items-center gap-2 rounded-full bg-ink py-1 ps-4 pe-3 text-sm text-white hover:bg-krama-deep"
            >
              <span className="min-w-0">{name}</span>
              <Icon name="cross" className="size-4" />
            </Link>
          </li>
        ))}
        <li>
          <Link
            href={hrefOf(path, withoutFilters(address))}
            scroll={false}
            prefetch={false}
            className="link inline-flex min-h-11 items-center px-2 text-sm"
          >
            {t("clearFilters")}
          </Link>
        </li>
      </ul>
    </nav>
  )
}
