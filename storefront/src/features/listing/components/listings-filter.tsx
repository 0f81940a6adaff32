import { type Listings, listingStateSchema } from "@ovop/contracts"
import { formatCount } from "@ovop/i18n"
import Link from "next/link"
import { ListSearch } from "@/components/list-search"
import { getT } from "@/i18n/server"
import type { ListAsked } from "../schema"

type Props = { base: string; asked: ListAsked; listings: Listings }

/** Search and states; links and a plain form, so that it works without scripts. */
export async function ListingsFilter({ base, asked, listings }: Props) {
  const { t, language } = await getT("listing")
  const all = listingStateSchema.options.reduce((sum, state) => sum + (listings.counts[state] ?? 0), 0)
  const ways = [
    { name: t("all"), query: "", count: all, isOn: !asked.state && !asked.waiting },
    { name: t("waiting"), query: "?waiting=true", count: listings.waiting, isOn: asked.waiting === "true" },
    ...listingStateSchema.options
      .filter((state) => state !== "submitted")
      .map((state) => ({
        name: t(`state.${state}`),
        query: `?state=${state}`,
        count: listings.counts[state] ?? 0,
        isOn: asked.state === state,
      })),
  ]
  return (
    <div className="grid gap-3">
      <ListSearch
        action={base}
        id="listing-search"
        label={t("search")}
        submit={t("searchSubmit")}
        asked={asked.q}
      />
      <nav aria-label={t("filter")}>
        <ul className="flex flex-wrap gap-2">
          {ways
            .filter(({ count, isOn }) => count > 0 || isOn)
            .map(({ name, query, count, isOn }) => (
              <li key={query}>
                <Link
                  href={`${base}${query}`}
                  prefetch={false}
                  aria-current={isOn ? "true" : undefined}
                  className="inline-flex min-h-11 items-center gap-2 rounded-full border border-line bg-surface px-4 hover:bg-rice aria-[current]:border-krama aria-[current]:bg-rice aria-[current]:font-semibold"
                >
                  {name} <span className="text-sm text-muted">{formatCount(count, language)}</span>
                </Link>
              </li>
            ))}
        </ul>
      </nav>
    </div>
  )
}
