import type { AuditValue, ChangeDeliveryZone } from "@ovop/contracts"
import { zoneRow } from "./zone-row"

type Zone = Pick<ReturnType<typeof zoneRow>, "name_km" | "name_en" | "countries" | "provinces"> & {
  services: readonly { code: string; bands: readonly { up_to_grams: number; usd: unknown }[] }[]
}

/** What the audit log keeps of a zone: its places, and each price of its lists. */
export function zoneFacts({ name_km, name_en, countries, provinces, services }: Zone) {
  const prices = services.flatMap(({ code, bands }) =>
    [...bands]
      .sort((a, b) => a.up_to_grams - b.up_to_grams)
      .map(({ up_to_grams, usd }) => `${code} ${up_to_grams} g: ${usd} USD`),
  )
  return { name_km, name_en, countries, provinces, prices } satisfies Record<string, AuditValue>
}

/** The same of a zone as the contract has it. */
export const zoneFactsOf = (zone: ChangeDeliveryZone) => zoneFacts(zoneRow(zone))
