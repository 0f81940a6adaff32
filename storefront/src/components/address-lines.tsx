import type { DeliveryAddress } from "@ovop/contracts"
import { districtsOf } from "@ovop/gazetteer"
import { formatPhone } from "@ovop/i18n"
import { getT } from "@/i18n/server"
import { PlaceName } from "./place-name"

/** An address as it is read out on the telephone: from the house to the province. */
export async function AddressLines({ address }: { address: DeliveryAddress }) {
  const { t, language } = await getT("order")
  const district = districtsOf(address.province_code).find(({ code }) => code === address.district_code)
  return (
    <address className="not-italic">
      <span className="block font-semibold">{address.name}</span>
      <span className="block">{formatPhone(address.phone)}</span>
      <span className="block">{address.line}</span>
      <span className="block">
        {district && `${language === "km" ? district.nameKm : district.nameEn}, `}
        <PlaceName provinceCode={address.province_code} />
      </span>
      {address.landmark && <span className="block">{t("landmark", { landmark: address.landmark })}</span>}
    </address>
  )
}
