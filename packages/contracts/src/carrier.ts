import { z } from "zod"
import type { Bilingual } from "./primitives.js"

export const carrierCodeSchema = z.enum([
  "jt_express",
  "vet_express",
  "virak_buntham",
  "cambodia_post",
  "cambodia_post_ems",
  "own_delivery",
  "pick_up",
  "other",
])
export type CarrierCode = z.infer<typeof carrierCodeSchema>

type Carrier = {
  name: Bilingual & { en: string }
  kind: "carrier" | "post" | "own" | "pick_up"
  /** Whether its parcels carry a number by which they can be followed. */
  has_tracking: boolean
  /**
   * Where a parcel is followed, `{number}` standing for its number; null where the carrier publishes no address that
   * takes one. An address that does not open helps a buyer less than a number that can be copied.
   */
  tracking_url: string | null
}

/** Who takes goods to a buyer. `other` is named by whoever sends. */
export const carriers: Record<CarrierCode, Carrier> = {
  jt_express: {
    name: { km: "J&T Express", en: "J&T Express" },
    kind: "carrier",
    has_tracking: true,
    tracking_url: null,
  },
  vet_express: {
    name: { km: "VET Express", en: "VET Express" },
    kind: "carrier",
    has_tracking: true,
    tracking_url: null,
  },
  virak_buntham: {
    name: { km: "វីរៈ ប៊ុនថាំ", en: "Virak Buntham" },
    kind: "carrier",
    has_tracking: true,
    tracking_url: null,
  },
  cambodia_post: {
    name: { km: "ប្រៃសណីយ៍កម្ពុជា", en: "Cambodia Post" },
    kind: "post",
    has_tracking: true,
    tracking_url: null,
  },
  cambodia_post_ems: {
    name: { km: "ប្រៃសណីយ៍កម្ពុជា EMS", en: "Cambodia Post EMS" },
    kind: "post",
    has_tracking: true,
    tracking_url: null,
  },
  own_delivery: {
    name: { km: "សមាគមដឹកដោយខ្លួនឯង", en: "The association's own delivery" },
    kind: "own",
    has_tracking: false,
    tracking_url: null,
  },
  pick_up: {
    name: { km: "អ្នកទិញមកយកផ្ទាល់", en: "Fetched by the buyer" },
    kind: "pick_up",
    has_tracking: false,
    tracking_url: null,
  },
  other: {
    name: { km: "អ្នកដឹកជញ្ជូនផ្សេង", en: "Another carrier" },
    kind: "carrier",
    has_tracking: true,
    tracking_url: null,
  },
}

/** Where a parcel can be followed; null where there is no such place. */
export function trackingUrl(code: CarrierCode, number: string | null): string | null {
  const { tracking_url } = carriers[code]
  return tracking_url && number ? tracking_url.replace("{number}", encodeURIComponent(number)) : null
}
