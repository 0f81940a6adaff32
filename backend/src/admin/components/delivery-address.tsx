import type { WorkedConsignment } from "@ovop/contracts"
import { isHome } from "@ovop/contracts"
import { districtsOf } from "@ovop/gazetteer"
import { useTranslation } from "react-i18next"
import { useLanguage } from "../i18n/use-language"
import { useCountries } from "./use-countries"
import { useProvinces } from "./use-provinces"
import { useWords } from "./use-words"

/** Where a consignment goes, a line each: an address at home or abroad, or the place where the buyer fetches it. */
export function DeliveryAddress({ consignment }: { consignment: WorkedConsignment }) {
  const { t } = useTranslation("ovop")
  const language = useLanguage()
  const words = useWords()
  const { nameOf } = useProvinces()
  const countries = useCountries()
  const { address, pick_up_point } = consignment
  const lines = () => {
    if (pick_up_point)
      return [
        t("consignments.fetchedAt", { place: words(pick_up_point.name) }),
        words(pick_up_point.address),
        words(pick_up_point.hours),
      ]
    if (!address) return [t("consignments.nothingSent")]
    if (!isHome(address))
      return [
        address.line,
        address.line_2,
        [address.postal_code, address.city, address.region].filter(Boolean).join(" "),
        countries.nameOf(address.country_code),
      ]
    const district = districtsOf(address.province_code).find(({ code }) => code === address.district_code)
    return [
      address.line,
      address.landmark && t("consignments.landmark", { landmark: address.landmark }),
      address.commune,
      district && (language === "km" ? district.nameKm : district.nameEn),
      nameOf(address.province_code),
    ]
  }
  return (
    <address className="flex flex-col not-italic">
      {lines()
        .filter((line) => line)
        .map((line) => (
          <span key={line}>{line}</span>
        ))}
    </address>
  )
}
