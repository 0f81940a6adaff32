import type { CartAddressDTO, CreateAddressDTO } from "@medusajs/framework/types"
import type { DeliveryAddress } from "@ovop/contracts"

/**
 * Where the fields of a Cambodian address stand in Medusa's: province and district by code, the landmark in the
 * second line. `phone` is E.164.
 */
export function cartAddress(address: DeliveryAddress, phone: string): CreateAddressDTO {
  return {
    first_name: address.name,
    phone,
    country_code: address.country_code,
    province: address.province_code,
    city: address.district_code,
    address_1: address.line,
    address_2: address.landmark ?? "",
  }
}

/** The fields of an address without its identity, to write it anew. */
export function addressFields(row: CartAddressDTO): CreateAddressDTO {
  const { first_name, phone, country_code, province, city, address_1, address_2 } = row
  return { first_name, phone, country_code, province, city, address_1, address_2 } as CreateAddressDTO
}
