import type { ChangeDeliveryZone } from "@ovop/contracts"

/** A zone of the contract as its table and the two below it keep it. */
export function zoneRow({ name, countries, provinces, services }: ChangeDeliveryZone) {
  return {
    name_km: name.km,
    name_en: name.en,
    countries,
    provinces,
    services: services.map((service) => ({
      code: service.code,
      name_km: service.name.km,
      name_en: service.name.en,
      bands: service.bands,
    })),
  }
}
