import type { ChangeDeliveryZone, DeliveryZone } from "@ovop/contracts"
import { amountTyped } from "../market/booked-amount"

export type Band = { key: string; grams: string; usd: string }
export type ServiceDraft = {
  code: "standard" | "express"
  name: { km: string; en: string }
  bands: readonly Band[]
}

/** A zone while it is typed: figures are still text, and each band keeps its key when others go. */
export type ZoneDraft = Omit<ChangeDeliveryZone, "services"> & { services: readonly ServiceDraft[] }

export const emptyBand = (): Band => ({ key: crypto.randomUUID(), grams: "", usd: "" })

export const draftOf = ({ id: _id, code: _code, services, ...zone }: DeliveryZone): ZoneDraft => ({
  ...zone,
  services: services.map(({ code, name, bands }) => ({
    code,
    name,
    bands: bands.map((band) => ({
      key: crypto.randomUUID(),
      grams: String(band.up_to_grams),
      usd: band.usd,
    })),
  })),
})

const grams = (typed: string) => Number(amountTyped(typed)?.match(/^\d+$/)?.[0] ?? Number.NaN)

/** What the API is sent; figures that are none are sent as they stand, for the API to refuse. */
export const zoneOf = ({ services, ...zone }: ZoneDraft): ChangeDeliveryZone => ({
  ...zone,
  services: services.map(({ code, name, bands }) => ({
    code,
    name,
    bands: bands.map((band) => ({ up_to_grams: grams(band.grams), usd: amountTyped(band.usd) ?? band.usd })),
  })),
})

/** Whether a zone names no place any more: what is posted nowhere is no zone. */
export const isNowhere = ({ countries, provinces }: ZoneDraft) => countries.length + provinces.length === 0

/** What is wrong with a price list: the API refuses it too, but cannot say it beside the table. */
export function faultIn({ bands }: ServiceDraft): "unreadable" | "not_rising" | null {
  const read = bands.map((band) => ({ grams: grams(band.grams), usd: Number(amountTyped(band.usd)) }))
  if (read.some((band) => Number.isNaN(band.grams) || Number.isNaN(band.usd))) return "unreadable"
  const isRising = read.every((band, at) => {
    const before = read[at - 1]
    return !before || (before.grams < band.grams && before.usd <= band.usd)
  })
  return isRising ? null : "not_rising"
}
