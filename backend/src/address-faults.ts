import { type DeliveryAddress, deliveryAddressSchema, isHome, type Recipient } from "@ovop/contracts"
import { districtsOf } from "@ovop/gazetteer"
import { phoneNumber } from "./phone-number"

/** Names the fields by which nobody could be reached; empty when they will do. */
export function recipientFaults({ name, phone }: Recipient, country_code = "kh"): string[] {
  return [...(name.trim() ? [] : ["name"]), ...(phoneNumber(phone, country_code) ? [] : ["phone"])]
}

/** Names the fields of an address by which nobody could deliver; empty when it will do. */
export function addressFaults(address: DeliveryAddress): string[] {
  const parsed = deliveryAddressSchema.safeParse(address)
  if (!parsed.success) return parsed.error.issues.map((issue) => issue.path.join("."))
  const faults = recipientFaults(address, address.country_code)
  if (!isHome(address)) return faults
  const districts = districtsOf(address.province_code)
  if (!districts.some((district) => district.code === address.district_code)) faults.push("district_code")
  return faults
}
