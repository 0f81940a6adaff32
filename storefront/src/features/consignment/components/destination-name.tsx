import type { Destination } from "@ovop/contracts"
import { countryName } from "@ovop/i18n"
import { PlaceName } from "@/components/place-name"
import { pageLanguage } from "@/i18n/server"

/** Where an order goes in one word or two: the province in Cambodia, the country abroad. */
export async function DestinationName({ destination }: { destination: Destination }) {
  if (destination.province_code) return <PlaceName provinceCode={destination.province_code} />
  return countryName(destination.country_code, await pageLanguage())
}
