import { AddressLines } from "@/components/address-lines"
import { getT } from "@/i18n/server"
import { readAddresses } from "../queries"

/** The usual address, for the overview. */
export async function KeptAddress() {
  const { t } = await getT("account")
  const { t: tCommon } = await getT("common")
  const result = await readAddresses()
  if (!result.ok) return <p>{tCommon("outageText")}</p>
  const [usual] = result.data.addresses
  if (!usual) return <p>{t("noAddresses")}</p>
  return <AddressLines recipient={usual.address} address={usual.address} />
}
