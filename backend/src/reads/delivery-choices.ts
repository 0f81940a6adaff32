import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import type { Bilingual, DeliveryService, Prices } from "@ovop/contracts"
import { parcelPrice, parcelWeight, UNWEIGHED_GRAMS, zoneFor } from "../modules/delivery/parcel-price"
import { khrFromUsd } from "../modules/exchange-rate/derive-price"
import type { BasketLineFacts, ShippingOptionRow } from "./basket-rows"
import type { Both } from "./bilingual"
import type { PickUpPointRow, ZoneRow } from "./delivery-tables"

/** Until a buyer says where to, prices are those of the capital, where most parcels go. */
const ASSUMED_PROVINCE = "12"

/** Where a basket goes. `is_chosen` is false while the market only assumes it. */
export type DestinationFacts = { country_code: string; province_code: string | null; is_chosen: boolean }

export type DeliveryTables = {
  zones: ZoneRow[]
  points: PickUpPointRow[]
  khr_per_usd: string
}

export type DeliveryChoice = {
  option_id: string
  service: DeliveryService
  name: Bilingual
  usd: string
  amounts: Prices
  point: PickUpPointRow | null
}

export type ParcelFacts = {
  zone: ZoneRow | undefined
  /** Goods and packing; nought where nothing is to be sent. */
  grams: number
  choices: DeliveryChoice[]
  /** A parcel of this weight is heavier than any the zone's services take. */
  isTooHeavy: boolean
}

type Line = Pick<BasketLineFacts, "product" | "variant"> & { item: { quantity: BigNumberInput } }

/** Services are not handed over, so they need no delivery. */
export const isService = ({ product }: Pick<Line, "product">): boolean =>
  product.km.metadata?.sector === "service"

export function goodsGrams(lines: readonly Line[]): number {
  return lines
    .filter((line) => !isService(line))
    .reduce((sum, { item, variant }) => {
      const grams = MathBN.mult(variant?.weight ?? UNWEIGHED_GRAMS, item.quantity)
      return sum + Math.ceil(grams.toNumber())
    }, 0)
}

export function zoneOf(tables: DeliveryTables, destination: DestinationFacts): ZoneRow | undefined {
  const { country_code, province_code } = destination
  return zoneFor(tables.zones, { country_code, province_code: province_code ?? ASSUMED_PROVINCE })
}

type Seller = { id: string; options: readonly Both<ShippingOptionRow>[]; lines: readonly BasketLineFacts[] }

/** How one association can hand over its part: parcels that the zone's price lists carry, and places to fetch it. */
export function parcelFacts(
  { id, options, lines }: Seller,
  tables: DeliveryTables,
  destination: DestinationFacts,
): ParcelFacts {
  const zone = zoneOf(tables, destination)
  const grams = parcelWeight(goodsGrams(lines))
  if (grams === 0) return { zone, grams, choices: [], isTooHeavy: false }
  const amountsOf = (usd: string): Prices => ({
    usd: MathBN.convert(usd).toFixed(2),
    khr: khrFromUsd(usd, tables.khr_per_usd),
  })
  const optionFor = (service: DeliveryService) => options.find(({ km }) => km.data?.service === service)?.km
  const services = (zone?.services ?? []).map((service) => ({
    service,
    usd: parcelPrice(
      service.bands.map((band) => ({ up_to_grams: band.up_to_grams, usd: String(band.usd) })),
      grams,
    ),
  }))
  const parcels = services.flatMap(({ service, usd }): DeliveryChoice[] => {
    const option = optionFor(service.code)
    if (!option || usd === undefined) return []
    const name = { km: service.name_km, en: service.name_en }
    return [{ option_id: option.id, service: service.code, name, usd, amounts: amountsOf(usd), point: null }]
  })
  parcels.sort((a, b) => Number(a.usd) - Number(b.usd))
  const fetched = optionFor("pick_up")
  // Whoever is abroad cannot come by; who can, chooses Cambodia as destination.
  const points = destination.country_code === "kh" && fetched ? tables.points : []
  const pickUps = points
    .filter((point) => point.association_id === null || point.association_id === id)
    .map(
      (point): DeliveryChoice => ({
        option_id: String(fetched?.id),
        service: "pick_up",
        name: { km: point.name_km, en: point.name_en },
        usd: "0",
        amounts: amountsOf("0"),
        point,
      }),
    )
  return {
    zone,
    grams,
    choices: [...parcels, ...pickUps],
    isTooHeavy: services.length > 0 && services.every(({ usd }) => usd === undefined),
  }
}
