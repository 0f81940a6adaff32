import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MathBN } from "@medusajs/framework/utils"
import type { Currency, ListingDocument, ListingPack, PostingAbroad, Sector } from "@ovop/contracts"
import { emptyListing } from "@ovop/contracts"
import { amountText } from "./amounts"
import { ENGLISH } from "./bilingual"

type Price = { currency: Currency; amount: string; from: number | null }
type Variant = { sku: string; title: string; en: string | null; weight: number | null; prices: Price[] }
type Picture = { base: string; widths: number[] }

export type UnlistedProduct = {
  id: string
  association_id: string
  status: string
  title: string
  title_en: string | null
  story: string | null
  story_en: string | null
  created_at: Date
  metadata: {
    sector?: Sector
    priced_in?: Currency
    minimum_quantity?: number
    quantity_step?: number
    picture?: Picture | null
  } | null
  kind: string | null
  hs_code_proposal: string | null
  posting_abroad: PostingAbroad | null
  producer_ids: string[]
  variants: Variant[]
}

const englishOf = (field: string, id: string) =>
  `(select t.translations->>'${field}' from translation t
     where t.reference_id = ${id} and t.locale_code = '${ENGLISH}' and t.deleted_at is null limit 1)`

/** Products that belong to an association and to no listing; those that are just being published belong to one. */
const UNLISTED = `
  select p.id, link.association_id, p.status, p.title, p.description as story, p.metadata, p.created_at,
         ${englishOf("title", "p.id")} as title_en, ${englishOf("description", "p.id")} as story_en,
         (select c.handle from product_category_product cp join product_category c on c.id = cp.product_category_id
           where cp.product_id = p.id and c.deleted_at is null limit 1) as kind,
         e.hs_code_proposal, e.posting_abroad,
         array(select k.producer_id from product_product_association_producer k
                where k.product_id = p.id and k.deleted_at is null) as producer_ids,
         (select coalesce(json_agg(json_build_object(
                   'sku', v.sku, 'title', v.title, 'weight', v.weight, 'en', ${englishOf("title", "v.id")},
                   'prices', (select coalesce(json_agg(json_build_object('currency', r.currency_code,
                                       'amount', r.amount::text, 'from', r.min_quantity::int)
                                       order by r.min_quantity nulls first), '[]')
                                from product_variant_price_set s
                                join price r on r.price_set_id = s.price_set_id and r.deleted_at is null
                                 and r.price_list_id is null
                               where s.variant_id = v.id and s.deleted_at is null))
                   order by v.variant_rank), '[]')
            from product_variant v where v.product_id = p.id and v.deleted_at is null) as variants
    from product p
    join association_association_product_product link on link.product_id = p.id and link.deleted_at is null
    left join product_product_trade_export_profile el on el.product_id = p.id and el.deleted_at is null
    left join export_profile e on e.id = el.export_profile_id and e.deleted_at is null
   where p.deleted_at is null
     and not exists (select from listing l where l.deleted_at is null and (l.product_id = p.id or l.id = p.external_id))
   order by p.id limit :take`

/** The next products without a listing. */
export async function readUnlistedProducts(
  container: MedusaContainer,
  take: number,
): Promise<UnlistedProduct[]> {
  const knex = container.resolve<{ raw(sql: string, values: object): Promise<{ rows: UnlistedProduct[] }> }>(
    ContainerRegistrationKeys.PG_CONNECTION,
  )
  return (await knex.raw(UNLISTED, { take })).rows
}

function packOf({ sku, title, en, weight, prices }: Variant, currency: Currency): ListingPack {
  const own = prices.filter((price) => price.currency === currency)
  const amount = (price: Price | undefined) =>
    price === undefined ? null : amountText(MathBN.convert(price.amount), currency)
  return {
    id: sku,
    name: { km: title, en: en ?? "" },
    net_weight_grams: null,
    packed_weight_grams: weight,
    amount: amount(own.find(({ from }) => from === null)),
    tiers: own.flatMap((price) =>
      price.from === null ? [] : [{ from_quantity: price.from, amount: amount(price) }],
    ),
  }
}

/** The document that a product would have come of. */
export function documentOf(product: UnlistedProduct, upload_id: string | null): ListingDocument {
  const { metadata } = product
  const priced_in = metadata?.priced_in ?? "usd"
  const isHsCode = /^\d{4}(\.\d{2}){0,3}$/.test(product.hs_code_proposal ?? "")
  return {
    ...emptyListing(),
    name: { km: product.title, en: product.title_en ?? "" },
    story: { km: product.story ?? "", en: product.story_en ?? "" },
    kind: product.kind,
    sector: metadata?.sector ?? null,
    pictures: upload_id ? [{ upload_id, alt: { km: "", en: "" } }] : [],
    priced_in,
    packs: product.variants.map((variant) => packOf(variant, priced_in)),
    minimum_quantity: metadata?.minimum_quantity ?? 1,
    quantity_step: metadata?.quantity_step ?? 1,
    hs_code_proposal: isHsCode ? product.hs_code_proposal : null,
    posting_abroad: product.posting_abroad ?? "allowed",
    producer_ids: product.producer_ids,
  }
}
