import { type DeliveryAddress, isHome } from "@ovop/contracts"
import type { AddressField } from "./address-fields"

/** An address in the form's own fields, to change it or to use it again. */
export function knownAddress(address: DeliveryAddress): Partial<Record<AddressField, string>> {
  const { name, phone, line } = address
  if (!isHome(address)) {
    const { line_2 = "", city, region = "", postal_code = "" } = address
    return { name, phone, line, line_2, city, region, postal_code }
  }
  const { province_code, district_code, commune = "", landmark = "" } = address
  return { name, phone, province: province_code, district: district_code, commune, line, landmark }
}
