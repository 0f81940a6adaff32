import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Change } from "../../../modules/outbox/service"

export type TouchedProduct = { id: string; handle: string }

/** For every kind of subject, the products that show it. `changed(kind, id)` are the changes in hand. */
const TOUCHED = `
  with changed as (select * from unnest(?::text[], ?::text[]) as given(kind, id)),
  of_variant as (
    select v.product_id, v.id as variant_id from product_variant v),
  touched(product_id) as (
    select id from changed where kind = 'product'
    union all select v.product_id from changed c join of_variant v on v.variant_id = c.id
      where c.kind = 'variant'
    union all select v.product_id from changed c
      join product_variant_price_set s on s.price_set_id = c.id
      join of_variant v on v.variant_id = s.variant_id where c.kind = 'price-set'
    union all select v.product_id from changed c
      join product_variant_inventory_item i on i.inventory_item_id = c.id
      join of_variant v on v.variant_id = i.variant_id where c.kind = 'inventory-item'
    union all select l.product_id from changed c
      join product_category_product l on l.product_category_id = c.id where c.kind in ('kind', 'translated')
    union all select id from changed where kind = 'translated'
    union all select v.product_id from changed c join of_variant v on v.variant_id = c.id
      where c.kind = 'translated'
    union all select l.product_id from changed c
      join association_association_product_product l on l.association_id = c.id
      where c.kind in ('association', 'translated')
    union all select l.product_id from changed c
      join product_product_association_producer l on l.producer_id = c.id
      where c.kind in ('producer', 'translated')
    union all select l.product_id from changed c
      join product_product_certification_certificate l on l.certificate_id = c.id
      where c.kind in ('certificate', 'translated')
    union all select l.product_id from changed c
      join certificate s on s.scheme_id = c.id
      join product_product_certification_certificate l on l.certificate_id = s.id
      where c.kind in ('scheme', 'translated')
    union all select l.product_id from changed c
      join product_product_trade_export_profile l on l.export_profile_id = c.id
      where c.kind = 'export-profile')
  select distinct p.id, p.handle from touched t join product p on p.id = t.product_id`

/** The products whose card or page shows what changed, removed ones too. */
export async function touchedProducts(
  changes: readonly Change[],
  container: MedusaContainer,
): Promise<TouchedProduct[]> {
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: TouchedProduct[] }>(TOUCHED, [
      changes.map(({ kind }) => kind),
      changes.map(({ subject_id }) => subject_id),
    ])
  return rows
}
