import { type DeliveryAddress, deliveryAddressSchema } from "@ovop/contracts"
import { districtsOf } from "@ovop/gazetteer"
import { phoneNumber } from "./phone-number"

/** Names the fields of an address by which nobody could deliver; empty when it will do. */
export function addressFaults(address: DeliveryAddress): string[] {
  const parsed = deliveryAddressSchema.safeParse(address)
  if (!parsed.success) return parsed.error.issues.map((issue) => issue.path.join("."))
  const faults: string[] = []
  if (!phoneNumber(address.phone)) faults.push("phone")
  const districts = districtsOf(address.province_code)
  if (!districts.some((district) => district.code === address.district_code)) faults.push("district_code")
  return faults
}
