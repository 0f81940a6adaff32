import { type DeliveryAddress, type HomeAddress, isHome, type Recipient } from "@ovop/contracts"
import { districtsOf } from "@ovop/gazetteer"
import { countryName, formatPhone } from "@ovop/i18n"
import { getT } from "@/i18n/server"
import { PlaceName } from "./place-name"

async function HomeLines({ address }: { address: HomeAddress }) {
  const { t, language } = await getT("order")
  const district = districtsOf(address.province_code).find(({ code }) => code === address.district_code)
  return (
    <>
      <span className="block">{[address.line, address.commune].filter(Boolean).join(", ")}</span>
      <span className="block">
        {district && `${language === "km" ? district.nameKm : district.nameEn}, `}
        <PlaceName provinceCode={address.province_code} />
      </span>
      {address.landmark && <span className="block">{t("landmark", { landmark: address.landmark })}</span>}
    </>
  )
}

async function AbroadLines({ address }: { address: Exclude<DeliveryAddress, HomeAddress> }) {
  const { language } = await getT("order")
  const town = [address.postal_code, address.city].filter(Boolean).join(" ")
  const country = countryName(address.country_code, language)
  return [address.line, address.line_2, town, address.region, country].filter(Boolean).map((line) => (
    <span key={line} className="block">
      {line}
    </span>
  ))
}

type Props = { recipient: Recipient; address: DeliveryAddress | null }

/** An address as it is read out on the telephone, from the house outwards; who receives alone where nothing is sent. */
export function AddressLines({ recipient, address }: Props) {
  return (
    <address className="not-italic">
      <span className="block font-semibold">{recipient.name}</span>
      <span className="block">{formatPhone(recipient.phone)}</span>
      {address && (isHome(address) ? <HomeLines address={address} /> : <AbroadLines address={address} />)}
    </address>
  )
}
