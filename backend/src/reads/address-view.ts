import type { DeliveryAddress, Recipient } from "@ovop/contracts"
import type { AddressRow } from "./basket-rows"

/** Who receives; null until a name was given. */
export function recipientView(row: AddressRow | null): Recipient | null {
  return row?.first_name ? { name: row.first_name, phone: row.phone ?? "" } : null
}

/** The address as the contract carries it; null until one was given, and where nothing is sent. */
export function addressView(row: AddressRow | null): DeliveryAddress | null {
  if (!row?.address_1) return null
  const recipient = { name: row.first_name ?? "", phone: row.phone ?? "" }
  const given = (fields: Record<string, string | null | undefined>) =>
    Object.fromEntries(Object.entries(fields).filter(([, value]) => value))
  if (row.country_code === "kh")
    return {
      ...recipient,
      country_code: "kh",
      province_code: row.province ?? "",
      district_code: row.city ?? "",
      line: row.address_1,
      ...given({ commune: row.metadata?.commune, landmark: row.address_2 }),
    }
  return {
    ...recipient,
    country_code: row.country_code ?? "",
    line: row.address_1,
    city: row.city ?? "",
    ...given({ line_2: row.address_2, region: row.province, postal_code: row.postal_code }),
  }
}
