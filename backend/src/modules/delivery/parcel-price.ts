/** A weight band: its price holds from the band below, exclusive, up to its own limit, inclusive. */
export type Band = { up_to_grams: number; usd: string }

const PACKING_SHARE = 0.08
const PACKING_LEAST_GRAMS = 100

/** Goods whose seller has not weighed them count as half a kilogram, so that they are never sent for nothing. */
export const UNWEIGHED_GRAMS = 500

/** What a parcel weighs: the goods and an allowance for box and filling. No goods, no parcel. */
export function parcelWeight(goodsGrams: number): number {
  if (goodsGrams <= 0) return 0
  return goodsGrams + Math.max(PACKING_LEAST_GRAMS, Math.ceil(goodsGrams * PACKING_SHARE))
}

/**
 * The price of a parcel in dollars; undefined above the heaviest band.
 * @param grams whole grams, packing included
 */
export function parcelPrice(bands: readonly Band[], grams: number): string | undefined {
  const fitting = bands.filter((band) => grams <= band.up_to_grams)
  return fitting.reduce<Band | undefined>(
    (best, band) => (best && best.up_to_grams <= band.up_to_grams ? best : band),
    undefined,
  )?.usd
}

type Place = { country_code: string; province_code: string | null }
type Places = { countries: string[]; provinces: string[] }

/** The zone that a place lies in. Inside Cambodia the province decides, abroad the country. */
export function zoneFor<Zone extends Places>(
  zones: readonly Zone[],
  { country_code, province_code }: Place,
): Zone | undefined {
  if (country_code !== "kh") return zones.find((zone) => zone.countries.includes(country_code))
  return zones.find((zone) => province_code !== null && zone.provinces.includes(province_code))
}
