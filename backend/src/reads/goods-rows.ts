import type { BasketLineFacts, GoodsRow, GoodsVariantRow, SellerRow } from "./basket-rows"
import type { Both } from "./bilingual"
import type { ReadSql } from "./discovery/read-sql"
import { inEnglish, type Translations, translationOf } from "./in-english"
import { orderedThisWeek } from "./weekly-orders"

type Translated<Row> = Row & { english: Translations }
type Row = Translated<
  Omit<GoodsRow, "variants" | "association"> & {
    variants: Translated<GoodsVariantRow>[]
    association: Translated<SellerRow> | null
  }
>

const list = (row: string, rest: string) => `(select coalesce(json_agg(${row}), '[]') ${rest})`

const CHANNELS = `(
  select coalesce(json_agg(h.sales_channel_id), '[]') from sales_channel_stock_location h
   where h.stock_location_id = s.location_id and h.deleted_at is null)`

const LEVELS = list(
  `json_build_object('stocked_quantity', s.stocked_quantity::text, 'reserved_quantity', s.reserved_quantity::text,
                     'location_id', s.location_id, 'sales_channels', ${CHANNELS})`,
  "from inventory_level s where s.inventory_item_id = i.inventory_item_id and s.deleted_at is null",
)

const ITEMS = list(
  `json_build_object('inventory_item_id', i.inventory_item_id, 'required_quantity', i.required_quantity,
                     'inventory', json_build_object('location_levels', ${LEVELS}))`,
  "from product_variant_inventory_item i where i.variant_id = v.id and i.deleted_at is null",
)

/** Prices for everybody: what a group or a price list has is core's to judge. */
const PRICES = list(
  `json_build_object('amount', n.amount::text, 'currency_code', n.currency_code, 'min_quantity', n.min_quantity::text)`,
  `from product_variant_price_set ps
   join price n on n.price_set_id = ps.price_set_id and n.deleted_at is null and n.price_list_id is null
                and coalesce(n.rules_count, 0) = 0
  where ps.variant_id = v.id and ps.deleted_at is null`,
)

const VARIANTS = list(
  `json_build_object('id', v.id, 'title', v.title, 'sku', v.sku, 'barcode', v.barcode, 'weight', v.weight,
     'thumbnail', v.thumbnail, 'variant_rank', v.variant_rank, 'metadata', v.metadata,
     'manage_inventory', v.manage_inventory, 'allow_backorder', v.allow_backorder,
     'english', ${translationOf("v.id")}, 'prices', ${PRICES}, 'inventory_items', ${ITEMS})`,
  "from product_variant v where v.product_id = p.id and v.deleted_at is null",
)

const linked = (table: string, column: string) =>
  `(select json_build_object('id', k.${column}) from ${table} k
     where k.association_id = a.id and k.deleted_at is null limit 1)`

const SELLER = `(
  select json_build_object('id', a.id, 'handle', a.handle, 'name', a.name, 'village', a.village,
           'province_code', a.province_code, 'status', a.status, 'women_led', a.women_led,
           'youth_led', a.youth_led, 'vat_registered', a.vat_registered, 'member_count', a.member_count,
           'founded_year', a.founded_year, 'demonstration', a.demonstration,
           'shipping_profile', ${linked("association_association_fulfillment_shipping_profile", "shipping_profile_id")},
           'stock_location', ${linked("association_association_stock_location_stock_location", "stock_location_id")},
           'english', ${translationOf("a.id")})
    from association_association_product_product l
    join association a on a.id = l.association_id and a.deleted_at is null
   where l.product_id = p.id and l.deleted_at is null limit 1)`

const EVENTS = list(
  "json_build_object('type', e.type, 'occurred_at', e.occurred_at)",
  "from certificate_status_event e where e.certificate_id = c.id and e.deleted_at is null",
)

const CERTIFICATES = list(
  `json_build_object('id', c.id, 'valid_from', c.valid_from, 'valid_to', c.valid_to,
     'scheme', json_build_object('code', s.code), 'events', ${EVENTS})`,
  `from product_product_certification_certificate l
   join certificate c on c.id = l.certificate_id and c.deleted_at is null
   join certification_scheme s on s.id = c.scheme_id
  where l.product_id = p.id and l.deleted_at is null`,
)

const EXPORT_PROFILE = `(
  select json_build_object('posting_abroad', x.posting_abroad)
    from product_product_trade_export_profile l
    join export_profile x on x.id = l.export_profile_id and x.deleted_at is null
   where l.product_id = p.id and l.deleted_at is null limit 1)`

const TYPE = `(
  select json_build_object('id', y.id, 'value', y.value) from product_type y where y.id = p.type_id and y.deleted_at is null)`

const COLLECTION = `(
  select json_build_object('id', y.id, 'title', y.title)
    from product_collection y where y.id = p.collection_id and y.deleted_at is null)`

/** One statement: Medusa's graph would read every kind of row by a query of its own, and all of it once a language. */
const GOODS = `
  select p.id, p.handle, p.title, p.subtitle, p.description, p.thumbnail, p.status, p.discountable, p.is_giftcard,
         p.metadata, ${TYPE} as type, ${COLLECTION} as collection, ${translationOf("p.id")} as english, ${VARIANTS} as variants, ${SELLER} as association,
         ${CERTIFICATES} as certificates, ${EXPORT_PROFILE} as export_profile
    from product p where p.deleted_at is null`

function bothOf({ english, variants, association, ...product }: Row, ordered: number | undefined) {
  const week = ordered === undefined ? {} : { ordered_this_week: ordered }
  const km: GoodsRow = { ...product, ...week, variants, association }
  const en: GoodsRow = {
    ...inEnglish({ ...product, ...week }, english),
    variants: variants.map((row) => inEnglish(row, row.english)),
    association: association && inEnglish(association, association.english),
  }
  return { km, en }
}

async function read(sql: ReadSql, condition: string, ids: readonly string[]): Promise<Both<GoodsRow>[]> {
  if (ids.length === 0) return []
  const rows = await sql<Row>(`${GOODS} and ${condition}`, [[...new Set(ids)]])
  const made = rows.filter(({ metadata }) => metadata?.made_to_order).map(({ id }) => id)
  const ordered = made.length > 0 ? await orderedThisWeek(sql, made, new Date()) : undefined
  return rows.map((row) => bothOf(row, made.includes(row.id) ? (ordered?.get(row.id) ?? 0) : undefined))
}

/** Goods by their ids, in both languages. */
export const readGoodsRows = (sql: ReadSql, ids: readonly string[]): Promise<Both<GoodsRow>[]> =>
  read(sql, "p.id = any(?)", ids)

/** Goods by the ids of their packs, in both languages. */
export const readGoodsOfVariants = (sql: ReadSql, ids: readonly string[]): Promise<Both<GoodsRow>[]> =>
  read(sql, "p.id in (select product_id from product_variant where id = any(?) and deleted_at is null)", ids)

type Item = BasketLineFacts["item"]

/** Lines with their goods and pack; a line whose goods are gone is left out. */
export function linesOf(items: readonly Item[], goods: readonly Both<GoodsRow>[]): BasketLineFacts[] {
  const byId = new Map(goods.map((both) => [both.km.id, both]))
  return items.flatMap((item) => {
    const product = byId.get(item.product_id)
    if (!product) return []
    return [{ item, product, variant: product.km.variants.find((row) => row.id === item.variant_id) }]
  })
}
