import "server-only"
import { type Bilingual, type Currency, type Facets, textFor } from "@ovop/contracts"
import { provinceByCode } from "@ovop/gazetteer"
import { formatMoney } from "@ovop/i18n"
import { getT } from "@/i18n/server"
import type { ActiveFilter } from "./address"
import type { ListFilter } from "./schema"

/** What a value of a filter is called, in the page's language. A code that nothing bears is shown as it is. */
export async function nameOfValue(filter: ListFilter, value: string, facets: Facets | null): Promise<string> {
  const { t, language } = await getT("catalogue")
  const { t: tCommon } = await getT("common")
  const said = (named: readonly { value: string; name: Bilingual }[] | undefined) => {
    const name = named?.find((one) => one.value === value)?.name
    return name ? textFor(name, language).text : value
  }
  switch (filter) {
    case "province": {
      const province = provinceByCode(value)
      return (language === "km" ? province?.nameKm : province?.nameEn) ?? value
    }
    case "sector":
      return tCommon(`sectors.${value as "agriculture"}`)
    case "level":
      return t(value === "1" ? "stars.one" : "stars.many", { number: Number(value) })
    default:
      return said(facets?.[filter])
  }
}

/** What a filter that is on says. */
export async function nameOfFilter(
  active: ActiveFilter,
  facets: Facets | null,
  currency: Currency,
): Promise<string> {
  const { t } = await getT("catalogue")
  if (active.filter === "price") {
    const min = active.min && formatMoney(active.min, currency)
    const max = active.max && formatMoney(active.max, currency)
    if (min && max) return t("priceBetween", { min, max })
    return min ? t("priceOver", { min }) : t("priceUnder", { max: max ?? "" })
  }
  return "value" in active ? nameOfValue(active.filter, active.value, facets) : t(`marks.${active.filter}`)
}
