import { type Catalogue, type Currency, type Facets, mostCounted } from "@ovop/contracts"
import { formatCountUpTo } from "@ovop/i18n"
import { Icon } from "@/components/icon"
import { getT, pageLanguage } from "@/i18n/server"
import { searchOf } from "../address"
import { nameOfValue } from "../filter-names"
import { type CatalogueAddress, type ListFilter, listFilters, markFilters } from "../schema"
import { FacetGroup, type FacetOption } from "./facet-group"
import { FilterForm } from "./filter-form"
import { PriceLimits } from "./price-limits"

export const SHEET = "filters"

const signs = { khr: "៛", usd: "$" } as const

async function optionsOf(
  filter: ListFilter,
  facets: Facets,
  address: CatalogueAddress,
): Promise<FacetOption[]> {
  const language = await pageLanguage()
  const chosen: readonly string[] = address[filter]
  const options = await Promise.all(
    facets[filter].map(async ({ value, count }) => ({
      name: filter,
      value,
      count: formatCountUpTo(count, mostCounted, language),
      label: await nameOfValue(filter, value, facets),
      isChosen: chosen.includes(value),
    })),
  )
  // Stars are read from the most to the fewest; everything else comes with the most goods first.
  return filter === "level" ? options.sort((one, other) => other.value.localeCompare(one.value)) : options
}

type Props = {
  path: string
  address: CatalogueAddress
  goods: Catalogue
  facets: Facets
  currency: Currency
}

/** All filters: a sheet that a button opens on a phone, a column beside the goods from 1024 px. */
export async function FilterPanel({ path, address, goods, facets, currency }: Props) {
  const { t, language } = await getT("catalogue")
  const groups = await Promise.all(
    listFilters.map(async (filter) => {
      const options = await optionsOf(filter, facets, address)
      return { filter, options, showAll: t("showAll", { number: options.length }) }
    }),
  )
  const marks: FacetOption[] = await Promise.all(
    markFilters
      .filter((mark) => facets[mark] > 0 || address[mark])
      .map(async (mark) => ({
        name: mark,
        value: "true",
        count: formatCountUpTo(facets[mark], mostCounted, language),
        label: t(`marks.${mark}`),
        isChosen: address[mark],
      })),
  )
  const sign = signs[currency]
  const number = formatCountUpTo(goods.count, mostCounted, language)
  return (
    <div id={SHEET} popover="auto" className="filter-sheet lg:col-start-1 lg:row-span-2 lg:row-start-1">
      <FilterForm path={path} search={searchOf({ ...address, cursor: undefined })} sheetId={SHEET}>
        <div className="mb-2 flex items-center justify-between lg:mb-0">
          <h2 className="text-xl outline-none lg:sr-only" tabIndex={-1}>
            {t("filters")}
          </h2>
          <button
            type="button"
            popoverTarget={SHEET}
            popoverTargetAction="hide"
            className="-me-2 grid size-11 place-items-center rounded-lg hover:bg-rice lg:hidden"
          >
            <Icon name="cross" />
            <span className="sr-only">{t("closeFilters")}</span>
          </button>
        </div>
        {address.q && <input type="hidden" name="q" value={address.q} />}
        <FacetGroup title={t("facets.marks")} showAll="" options={marks} />
        {groups.map(({ filter, options, showAll }) => (
          <FacetGroup key={filter} title={t(`facets.${filter}`)} showAll={showAll} options={options} />
        ))}
        <PriceLimits
          title={t("facets.price")}
          labels={{ min: t("priceMin", { sign }), max: t("priceMax", { sign }) }}
          address={address}
          facets={facets}
          currency={currency}
        />
        <div className="sticky bottom-0 -mx-4 border-t border-line bg-paper px-4 py-3 lg:static lg:hidden lg:noscript:block">
          <button type="submit" className="button button-buy w-full">
            {t("showGoods", { number })}
          </button>
        </div>
      </FilterForm>
    </div>
  )
}
