import { dayInCambodia } from "../modules/certification/certificate-status"
import type { SellerRow, ShippingOptionRow } from "./basket-rows"
import type { Both } from "./bilingual"
import type { PickUpPointRow, ZoneRow } from "./delivery-tables"
import type { ReadSql } from "./discovery/read-sql"
import type { Rate } from "./exchange-rate"
import { inEnglish, type Translations, translationOf } from "./in-english"

/** What the market offers to whoever buys from some sellers: ways of handing over, places, and the rate in force. */
export type BasketOffer = {
  options: Both<ShippingOptionRow>[]
  zones: ZoneRow[]
  points: PickUpPointRow[]
  rate: Rate
}

type Row = {
  options: (ShippingOptionRow & { english: Translations })[]
  zones: ZoneRow[]
  points: PickUpPointRow[]
  rate: Rate | null
}

const OPTIONS = `(
  select coalesce(json_agg(json_build_object('id', o.id, 'name', o.name, 'shipping_profile_id', o.shipping_profile_id,
           'data', o.data, 'english', ${translationOf("o.id")})), '[]')
    from shipping_option o where o.shipping_profile_id = any(?) and o.deleted_at is null)`

const ZONES = `(
  select coalesce(json_agg(json_build_object('id', z.id, 'code', z.code, 'name_km', z.name_km, 'name_en', z.name_en,
           'countries', z.countries, 'provinces', z.provinces, 'rank', z.rank, 'services', (
             select coalesce(json_agg(json_build_object('id', s.id, 'code', s.code, 'name_km', s.name_km,
                      'name_en', s.name_en, 'bands', (
                        select coalesce(json_agg(json_build_object('up_to_grams', b.up_to_grams,
                                 'usd', b.usd::text)), '[]')
                          from weight_band b where b.service_id = s.id and b.deleted_at is null))), '[]')
               from zone_service s where s.zone_id = z.id and s.deleted_at is null)) order by z.rank), '[]')
    from delivery_zone z where z.deleted_at is null)`

const POINTS = `(
  select coalesce(json_agg(json_build_object('id', p.id, 'association_id', p.association_id, 'name_km', p.name_km,
           'name_en', p.name_en, 'address_km', p.address_km, 'address_en', p.address_en, 'hours_km', p.hours_km,
           'hours_en', p.hours_en, 'province_code', p.province_code)
           order by p.association_id is null, p.id), '[]')
    from pick_up_point p
   where p.is_open and p.deleted_at is null and (p.association_id is null or p.association_id = any(?)))`

const RATE = `(
  select json_build_object('day', r.day, 'khr_per_usd', r.khr_per_usd::text)
    from exchange_rate r where r.day <= ? and r.deleted_at is null order by r.day desc limit 1)`

/**
 * Reads the offer of the sellers in a basket by their own profiles: core's listing loads every location of the
 * channel, so it grows with the market and not with the basket.
 */
export async function readBasketOffer(sql: ReadSql, sellers: readonly SellerRow[]): Promise<BasketOffer> {
  const profiles = sellers.flatMap(({ shipping_profile }) => shipping_profile?.id ?? [])
  const [row] = await sql<Row>(
    `select ${OPTIONS} as options, ${ZONES} as zones, ${POINTS} as points, ${RATE} as rate`,
    [profiles, sellers.map(({ id }) => id), dayInCambodia(new Date())],
  )
  // Amounts follow from the rate; a market without one is not set up yet.
  if (!row?.rate) throw new Error("No exchange rate has been published yet.")
  const { zones, points, rate } = row
  const options = row.options.map((km) => ({ km, en: inEnglish(km, km.english) }))
  return { options, zones, points, rate }
}
