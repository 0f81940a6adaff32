import type { DeliveryZone } from "@ovop/contracts"
import { amountText } from "./amounts"
import type { ZoneRow } from "./delivery-tables"

/** A zone with its price lists, lightest first, as the secretariat edits it. */
export function zoneView(row: ZoneRow): DeliveryZone {
  return {
    id: row.id,
    code: row.code,
    name: { km: row.name_km, en: row.name_en },
    countries: row.countries,
    provinces: row.provinces,
    // The usual way stands before the quick one.
    services: [...row.services]
      .sort((a, b) => b.code.localeCompare(a.code))
      .map((service) => ({
        code: service.code,
        name: { km: service.name_km, en: service.name_en },
        bands: [...service.bands]
          .sort((a, b) => a.up_to_grams - b.up_to_grams)
          .map(({ up_to_grams, usd }) => ({ up_to_grams, usd: amountText(usd, "usd") })),
      })),
  }
}
