import type { BigNumberInput } from "@medusajs/framework/types"
import type { Query } from "./bilingual"

export type ZoneServiceRow = {
  id: string
  code: "standard" | "express"
  name_km: string
  name_en: string
  bands: { up_to_grams: number; usd: BigNumberInput }[]
}

export type ZoneRow = {
  id: string
  code: string
  name_km: string
  name_en: string
  countries: string[]
  provinces: string[]
  rank: number
  services: ZoneServiceRow[]
}

export type PickUpPointRow = {
  id: string
  association_id: string | null
  name_km: string
  name_en: string
  address_km: string
  address_en: string
  hours_km: string
  hours_en: string
  province_code: string
}

type Graph = <Row>(read: object) => Promise<{ data: Row[] }>

/** All zones with their price lists; they are few. */
export async function readZones(query: Query, filters: Record<string, unknown> = {}): Promise<ZoneRow[]> {
  const { data } = await (query.graph as Graph)<ZoneRow>({
    entity: "delivery_zone",
    fields: ["*", "services.*", "services.bands.*"],
    filters,
  })
  return [...data].sort((a, b) => a.rank - b.rank)
}
