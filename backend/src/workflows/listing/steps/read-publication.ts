import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MathBN } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { type ListingDocument, listingProblems } from "@ovop/contracts"
import type { Query } from "../../../reads/bilingual"
import { readRate } from "../../../reads/exchange-rate"
import { type References, readReferences, strayReferences } from "../../../reads/listing-references"
import { readReviewer } from "../../../reads/listing-reviewer"
import { Refusal } from "../../../refusal"
import type { Sql } from "../../audit/act"
import type { ProductInput } from "../../product/product-input"
import { listedProduct } from "../listed-product"
import type { ListingActor } from "../listing-actor"
import { type ListingFacts, readListingFacts, type VersionRow, type Wanted } from "../listing-facts"
import { listingHandle } from "../listing-handle"

export type Publication = { product: ProductInput; product_id: string | null }

type SellerRow = {
  status: string
  vat_registered: boolean
  stock_location_id: string
  shipping_profile_id: string
  sales_channel_id: string
  tax_region_id: string
}
const SELLER = `
  select a.status, a.vat_registered, l.stock_location_id, p.shipping_profile_id,
         (select s.default_sales_channel_id from store s where s.deleted_at is null limit 1) as sales_channel_id,
         (select t.id from tax_region t where t.country_code = 'kh' and t.parent_id is null
            and t.deleted_at is null limit 1) as tax_region_id
    from association a
    join association_association_stock_location_stock_location l on l.association_id = a.id and l.deleted_at is null
    join association_association_fulfillment_shipping_profile p on p.association_id = a.id and p.deleted_at is null
   where a.id = :association_id and a.deleted_at is null`
const VARIANTS = `
  select v.sku, coalesce(v.metadata->>'pack_id', v.sku) as pack_id,
         coalesce(p.metadata->'made_to_order', 'null') <> 'null' as is_made_to_order,
         exists (select from product_variant_inventory_item i
                   join reservation_item r on r.inventory_item_id = i.inventory_item_id and r.deleted_at is null
                  where i.variant_id = v.id and i.deleted_at is null)
         or exists (select from consignment_line l join consignment c on c.id = l.consignment_id and c.deleted_at is null
                     where l.variant_id = v.id and l.deleted_at is null and l.completed_at is null
                       and l.quantity > l.declined_quantity + l.dispatched_quantity
                       and c.status not in ('cancelled', 'delivered')) as is_ordered,
         exists (select from product_variant_inventory_item i
                   join inventory_level s on s.inventory_item_id = i.inventory_item_id and s.deleted_at is null
                  where i.variant_id = v.id and i.deleted_at is null and s.stocked_quantity > 0) as is_stocked
    from product_variant v join product p on p.id = v.product_id
   where v.product_id = :product_id and v.deleted_at is null`
type VariantRow = {
  sku: string
  pack_id: string
  is_made_to_order: boolean
  is_ordered: boolean
  is_stocked: boolean
}

/** Whoever decides may decide on this: the secretariat on what was sent to it, an association on the rest. */
async function assertDecider(sql: Sql, actor: ListingActor, facts: ListingFacts): Promise<VersionRow> {
  const { working, association_id } = facts
  if (!working) throw new Refusal("not_allowed_now")
  if (actor.kind === "secretariat") {
    if (working.state !== "submitted" || working.reviewer !== "secretariat")
      throw new Refusal("not_allowed_now")
    return working
  }
  if ((await readReviewer(sql, association_id)) === "secretariat") throw new Refusal("listing_needs_review")
  return working
}

/** @throws Refusal `listing_incomplete` with what is missing, or what points to nothing that is ready */
export function assertComplete(document: ListingDocument, there: References): void {
  const unready = document.pictures.flatMap(({ upload_id }, at) =>
    there.pictures.get(upload_id) === null ? [`pictures.${at}.upload_id`] : [],
  )
  const fields = [
    ...listingProblems(document).map(({ field }) => field),
    ...strayReferences(document, there),
    ...unready,
  ]
  if (fields.length > 0) throw new Refusal("listing_incomplete", [...new Set(fields)])
}

async function readSeller(sql: Sql, association_id: string): Promise<SellerRow> {
  const [seller] = (await sql.raw<SellerRow>(SELLER, { association_id })).rows
  if (!seller) throw new Error(`Association ${association_id} has no place to sell from.`)
  if (seller.status !== "active") throw new Refusal("association_suspended")
  return seller
}

/**
 * Stock-keeping numbers of packs that are on sale. What was ordered and not sent stands on what it was ordered as: it
 * could not be sent without its pack, and what was made to order has nothing set aside for it in a stock. What lies on
 * a shelf would go out of the books with its pack.
 * @throws Refusal `pack_ordered`, `pack_stocked`
 */
async function readSkus(
  sql: Sql,
  facts: ListingFacts,
  document: ListingDocument,
): Promise<Map<string, string>> {
  if (!facts.product_id) return new Map()
  const { rows } = await sql.raw<VariantRow>(VARIANTS, { product_id: facts.product_id })
  const kept = new Set(document.packs.map(({ id }) => id))
  const isGone = ({ pack_id }: VariantRow) => !kept.has(pack_id)
  const isTakenAway = (row: VariantRow) =>
    isGone(row) || (row.is_made_to_order && document.made_to_order === null)
  if (rows.some((row) => row.is_ordered && isTakenAway(row))) throw new Refusal("pack_ordered")
  if (rows.some((row) => row.is_stocked && isGone(row))) throw new Refusal("pack_stocked")
  return new Map(rows.map(({ pack_id, sku }) => [pack_id, sku]))
}

/** The product that the working version of a listing would be on the shop, once all that refuses was asked. */
async function publicationOf(container: MedusaContainer, wanted: Wanted): Promise<Publication> {
  const sql = container.resolve<Sql>(ContainerRegistrationKeys.PG_CONNECTION)
  const facts = await readListingFacts(sql, wanted)
  const { document } = await assertDecider(sql, wanted.actor, facts)
  const { association_id, product_id } = facts
  const references = await readReferences(sql, association_id, document)
  assertComplete(document, references)
  const rate = await readRate(container.resolve(ContainerRegistrationKeys.QUERY) as unknown as Query)
  if (!rate) throw new Refusal("rate_missing")
  const seller = await readSeller(sql, association_id)
  const product = listedProduct(document, {
    listing_id: facts.id,
    handle: listingHandle(document, facts.id),
    khr_per_usd: MathBN.convert(rate.khr_per_usd).toFixed(),
    references,
    association: { id: association_id, ...seller },
    sales_channel_id: seller.sales_channel_id,
    vat_tax_region_id: seller.vat_registered ? seller.tax_region_id : null,
    skus: await readSkus(sql, facts, document),
  })
  return { product, product_id }
}

/** Reads what is about to be published. Under the listing's lock, so that nobody publishes it beside. */
export const readPublicationStep = createStep(
  "read-publication",
  async (wanted: Wanted, { container }) => new StepResponse(await publicationOf(container, wanted)),
)
