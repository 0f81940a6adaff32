import type { BigNumberInput } from "@medusajs/framework/types"
import type {
  Allergen,
  AssociationStatus,
  CertificateEventType,
  EvidenceLevel,
  PostingAbroad,
  SchemeKind,
  Sector,
} from "@ovop/contracts"
import { type Both, type Query, readBoth } from "./bilingual"
import { readOrderedThisWeek } from "./weekly-orders"

export type AssociationRow = {
  id: string
  handle: string
  name: string
  village: string | null
  province_code: string
  status: AssociationStatus
  women_led: boolean
  youth_led: boolean
  vat_registered: boolean
  member_count: number | null
  founded_year: number | null
  demonstration: boolean
}

export type CertificateRow = {
  id: string
  code: string
  number: string
  valid_from: string
  valid_to: string | null
  evidence_level: EvidenceLevel
  level: number | null
  demonstration: boolean
  scheme: { id: string; code: string; kind: SchemeKind; name: string; issuer: string }
  events: { id: string; type: CertificateEventType; occurred_at: string | Date; reason: string | null }[]
}

export type VariantRow = {
  id: string
  title: string
  sku: string
  /** Grams. */
  weight: number | null
  variant_rank: number | null
  metadata: { pack_id?: string; net_weight_grams?: number | null } | null
  prices: { amount: BigNumberInput; currency_code: string; min_quantity: BigNumberInput | null }[]
  inventory_items: {
    inventory_item_id: string
    inventory?: {
      location_levels?: { stocked_quantity: BigNumberInput; reserved_quantity: BigNumberInput }[]
    }
  }[]
}

type Text = { km: string; en: string | null }

export type ProductRow = {
  id: string
  handle: string
  title: string
  description: string | null
  status: string
  created_at: string | Date
  metadata: {
    picture?: { base: string; widths: number[] } | null
    pictures?: { base: string; widths: number[]; alt: Text | null }[]
    lead_time_days?: number | null
    season_months?: number[]
    made_to_order?: { weekly_capacity: number } | null
    ingredients?: Text | null
    allergens?: Allergen[]
    aliases?: string[]
    sector?: Sector
    minimum_quantity?: number
    quantity_step?: number
  } | null
  /** The kind of goods; a product has one. */
  categories: { id: string; handle: string; name: string }[] | null
  variants: VariantRow[]
  association: AssociationRow | null
  certificates: (CertificateRow | null)[] | null
  producers: ({ id: string; name: string } | null)[] | null
  export_profile: {
    hs_code_proposal: string
    country_of_origin: string
    posting_abroad: PostingAbroad
  } | null
  /** Pieces ordered since Monday; of what is made to order only. */
  ordered_this_week?: number
}

const FIELDS = [
  "id",
  "handle",
  "title",
  "description",
  "status",
  "created_at",
  "metadata",
  "categories.id",
  "categories.handle",
  "categories.name",
  "variants.id",
  "variants.title",
  "variants.sku",
  "variants.weight",
  "variants.variant_rank",
  "variants.metadata",
  "variants.prices.amount",
  "variants.prices.currency_code",
  "variants.prices.min_quantity",
  "variants.inventory_items.inventory_item_id",
  "variants.inventory_items.inventory.location_levels.stocked_quantity",
  "variants.inventory_items.inventory.location_levels.reserved_quantity",
  "association.*",
  "certificates.*",
  "certificates.scheme.*",
  "certificates.events.*",
  "producers.id",
  "producers.name",
  "export_profile.*",
]

/** Products with all that a page shows of them, in both languages. */
export async function readProductRows(
  query: Query,
  filters: Record<string, unknown>,
): Promise<Both<ProductRow>[]> {
  const rows = await readBoth<ProductRow>(query, { entity: "product", fields: FIELDS, filters })
  const made = rows.filter(({ km }) => km.metadata?.made_to_order).map(({ km }) => km.id)
  if (made.length === 0) return rows
  const ordered = await readOrderedThisWeek(query, made, new Date())
  return rows.map(({ km, en }) => ({
    km: { ...km, ordered_this_week: ordered.get(km.id) ?? 0 },
    en,
  }))
}

/** Links outlive what they pointed to; what is gone reads as null and is left out. */
export function present<T>(rows: readonly (T | null)[] | null | undefined): T[] {
  return (rows ?? []).filter((row): row is T => row !== null)
}
