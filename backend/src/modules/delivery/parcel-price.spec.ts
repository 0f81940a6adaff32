import { changeDeliveryZoneBody } from "@ovop/contracts"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { deliveryZones } from "../../seed/delivery-zones"
import { type Band, parcelPrice, parcelWeight } from "./parcel-price"

const tables = deliveryZones.flatMap(({ services }) => services.map(({ bands }) => bands))

/** Price lists as the secretariat may write them: limits rise, prices never fall. */
const anyBands = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 5_000 }), fc.integer({ min: 0, max: 3_000 })), {
    minLength: 1,
    maxLength: 30,
  })
  .map((steps) => {
    let grams = 0
    let cents = 0
    return steps.map(([moreGrams, moreCents]): Band => {
      grams += moreGrams
      cents += moreCents
      return { up_to_grams: grams, usd: (cents / 100).toFixed(2) }
    })
  })
const bandsIn = fc.oneof(anyBands, fc.constantFrom(...tables))

describe("the price of a parcel", () => {
  it("never falls when a parcel grows, in any price list that may be written", () => {
    fc.assert(
      fc.property(bandsIn, fc.nat(60_000), fc.nat(10_000), (bands, goods, more) => {
        const light = parcelPrice(bands, parcelWeight(goods))
        const heavy = parcelPrice(bands, parcelWeight(goods + more))
        // What is too heavy stays too heavy.
        if (light === undefined) return heavy === undefined
        return heavy === undefined || Number(heavy) >= Number(light)
      }),
    )
  })

  it("has exactly one band for every weight up to the heaviest, in whatever order the bands come", () => {
    fc.assert(
      fc.property(bandsIn, fc.double({ min: 0, max: 1, noNaN: true }), (bands, share) => {
        const heaviest = Math.max(...bands.map((band) => band.up_to_grams))
        const grams = Math.max(1, Math.round(heaviest * share))
        const expected = bands.find((band) => grams <= band.up_to_grams)?.usd
        expect(parcelPrice([...bands].reverse(), grams)).toBe(expected)
        expect(parcelPrice(bands, heaviest + 1)).toBeUndefined()
      }),
    )
  })

  it("is asked for more than the goods weigh, and for nothing where there are none", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), (goods) => parcelWeight(goods) >= goods + 100),
    )
    expect(parcelWeight(0)).toBe(0)
  })
})

describe("a price list", () => {
  const zone = (bands: Band[]) => ({
    name: { km: "សាក", en: "Test" },
    countries: ["fr"],
    provinces: [],
    services: [{ code: "standard", name: { km: "សាក", en: "Test" }, bands }],
  })

  it.each([
    ["no band", []],
    [
      "a limit twice",
      [
        { up_to_grams: 500, usd: "1" },
        { up_to_grams: 500, usd: "2" },
      ],
    ],
    [
      "a heavier parcel for less",
      [
        { up_to_grams: 500, usd: "2" },
        { up_to_grams: 900, usd: "1.99" },
      ],
    ],
    ["a weight of nothing", [{ up_to_grams: 0, usd: "2" }]],
    ["fractions of a cent", [{ up_to_grams: 500, usd: "2.005" }]],
  ])("with %s is refused", (_name, bands) => {
    expect(changeDeliveryZoneBody.safeParse(zone(bands)).success).toBe(false)
  })

  it("of the demonstration may be written", () => {
    for (const { code: _code, ...fields } of deliveryZones)
      expect(changeDeliveryZoneBody.safeParse(fields)).toMatchObject({ success: true })
  })
})
