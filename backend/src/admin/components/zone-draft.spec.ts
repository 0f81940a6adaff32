import type { DeliveryZone } from "@ovop/contracts"
import { describe, expect, it } from "vitest"
import { draftOf, faultIn, isNowhere, type ServiceDraft, zoneOf } from "./zone-draft"

const ZONE: DeliveryZone = {
  id: "dzone_1",
  code: "europe",
  name: { km: "អឺរ៉ុប", en: "Europe" },
  countries: ["fr", "de"],
  provinces: [],
  services: [
    {
      code: "standard",
      name: { km: "ធម្មតា", en: "Standard" },
      bands: [
        { up_to_grams: 500, usd: "12.50" },
        { up_to_grams: 1000, usd: "18" },
      ],
    },
  ],
}
const service = (...bands: [grams: string, usd: string][]): ServiceDraft => ({
  code: "standard",
  name: { km: "ធម្មតា", en: "Standard" },
  bands: bands.map(([grams, usd], key) => ({ key: String(key), grams, usd })),
})

describe("a zone that is edited", () => {
  it("is sent back as it came when nothing was typed", () => {
    const { id: _id, code: _code, ...sent } = ZONE
    expect(zoneOf(draftOf(ZONE))).toEqual(sent)
  })

  it("is nowhere once its last place is taken out", () => {
    expect(isNowhere(draftOf(ZONE))).toBe(false)
    expect(isNowhere({ ...draftOf(ZONE), countries: [] })).toBe(true)
    expect(isNowhere({ ...draftOf(ZONE), countries: [], provinces: ["12"] })).toBe(false)
  })

  it("takes Khmer digits and grouped thousands for the figures they are", () => {
    const typed = { ...draftOf(ZONE), services: [service(["១,០០០", "$5.25"])] }
    expect(zoneOf(typed).services[0]?.bands).toEqual([{ up_to_grams: 1000, usd: "5.25" }])
  })
})

describe("a price list", () => {
  it("is faulty where a figure is none, a weight does not rise or a heavier parcel is cheaper", () => {
    expect(faultIn(service(["500", "2"], ["900", "2"]))).toBeNull()
    expect(faultIn(service(["500", ""]))).toBe("unreadable")
    expect(faultIn(service(["500.5", "1"]))).toBe("unreadable")
    expect(faultIn(service(["500", "2"], ["500", "3"]))).toBe("not_rising")
    expect(faultIn(service(["500", "2"], ["900", "1"]))).toBe("not_rising")
  })
})
