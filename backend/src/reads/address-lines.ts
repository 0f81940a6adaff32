import { type DeliveryAddress, type HomeAddress, isHome } from "@ovop/contracts"
import { districtsOf, provinceByCode } from "@ovop/gazetteer"
import { countryName } from "@ovop/i18n"

/** What a province is called; its code where it is none of ours. */
export const provinceName = (code: string) => {
  const province = provinceByCode(code)
  return { km: province?.nameKm ?? code, en: province?.nameEn ?? null }
}

function homeLines(address: HomeAddress): string[] {
  const district = districtsOf(address.province_code).find(({ code }) => code === address.district_code)
  const places = [address.commune, district?.nameKm, provinceName(address.province_code).km]
  return [address.line, places.filter(Boolean).join(" "), ...(address.landmark ? [address.landmark] : [])]
}

/** An address as it stands on paper; nothing for what was fetched and for services. */
export function addressLines(address: DeliveryAddress | null): string[] {
  if (!address) return []
  if (isHome(address)) return homeLines(address)
  const { line, line_2, city, region, postal_code, country_code } = address
  const town = [postal_code, city].filter(Boolean).join(" ")
  return [line, line_2, town, region, countryName(country_code, "en")].filter((text) => text !== undefined)
}
