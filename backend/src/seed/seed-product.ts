import type { PostingAbroad, Sector } from "@ovop/contracts"
import type { SeedPack } from "./pack"

/** Signs of origin and shared marks; only goods of an association that is a user of the sign may show it. */
export type Sign =
  | "kampot-pepper"
  | "kampong-speu-palm-sugar"
  | "kampot-kep-salt"
  | "kampot-kep-fish-sauce"
  | "mondulkiri-honey"
  | "takeo-crayfish"
  | "siem-reap-prahok"
  | "siem-reap-nom-banh-chok"
  | "kampong-thom-ambok"
  | "battambang-wax-coconut"
  | "preah-vihear-rice"
  | "phnom-penh-kuy-teav"

/** The real legal status of the kind of goods; what is recorded for it here is a demonstration. */
export type LegalStatus = { scheme: "KH-GI" | "EU-PGI" | "KH-CM"; sign: Sign; since: string }

export type SeedProduct = {
  id: string
  handle: string
  association: string
  sector: Sector
  kind: string
  /** What the picture shows, where the kind and the English name do not say it. */
  depicts?: string
  title: { km: string; en: string }
  story: { km: string; en: string }
  aliases: string[]
  /** A proposal: classification is the exporter's and customs' decision. Services have none. */
  hs_code_proposal: string | null
  /** Allowed unless it says otherwise. */
  posting_abroad?: PostingAbroad
  /** The least of a pack sold at once and the multiple it is sold in; both 1 unless they say otherwise. */
  minimum_quantity?: number
  quantity_step?: number
  packs: SeedPack[]
  legal: LegalStatus[]
}
