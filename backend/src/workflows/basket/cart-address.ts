import type { CartAddressDTO, CreateAddressDTO } from "@medusajs/framework/types"
import { type DeliveryAddress, isHome, type Recipient } from "@ovop/contracts"

/**
 * Where the fields of an address stand in Medusa's. In Cambodia: province and district by code, the landmark in the
 * second line, the commune beside. `phone` is E.164.
 */
export function cartAddress(address: DeliveryAddress, phone: string): CreateAddressDTO {
  const base = { first_name: address.name, phone, country_code: address.country_code }
  if (isHome(address))
    return {
      ...base,
      province: address.province_code,
      city: address.district_code,
      postal_code: "",
      address_1: address.line,
      address_2: address.landmark ?? "",
      metadata: { commune: address.commune ?? "" },
    }
  return {
    ...base,
    province: address.region ?? "",
    city: address.city,
    postal_code: address.postal_code ?? "",
    address_1: address.line,
    address_2: address.line_2 ?? "",
    metadata: { commune: "" },
  }
}

type Place = { country_code: string; province_code: string | null }

/** Only who and roughly where: enough while no parcel is sent, and until the address is given. */
export function placeWithoutAddress(place: Place, recipient: Recipient | null): CreateAddressDTO {
  return {
    first_name: recipient?.name ?? "",
    phone: recipient?.phone ?? "",
    country_code: place.country_code,
    province: place.country_code === "kh" ? (place.province_code ?? "") : "",
    city: "",
    postal_code: "",
    address_1: "",
    address_2: "",
    metadata: { commune: "" },
  }
}

/** The fields of an address without its identity, to write it anew. */
export function addressFields(row: CartAddressDTO): CreateAddressDTO {
  const { first_name, phone, country_code, province, city, postal_code, address_1, address_2, metadata } = row
  return {
    first_name,
    phone,
    country_code,
    province,
    city,
    postal_code,
    address_1,
    address_2,
    metadata,
  } as CreateAddressDTO
}

/** The address after a change of destination: kept while it lies there, else only who receives. */
export function addressAt(place: Place, before: CreateAddressDTO | null): CreateAddressDTO {
  const isThere =
    before?.country_code === place.country_code &&
    (place.country_code !== "kh" || place.province_code === null || before.province === place.province_code)
  if (before && isThere) return before
  return placeWithoutAddress(place, { name: before?.first_name ?? "", phone: before?.phone ?? "" })
}
