import type { Market } from "./market"

type Of = { handle: string; sku: string }

/** Rows like one that is there, each with other ids, written by the database without going through the market. */
const copies = (table: string, count: number, changes: string, which: string) =>
  `insert into ${table} select (jsonb_populate_record(t, ${changes})).*
     from ${table} t cross join generate_series(1, ${count}) n where ${which}`

/**
 * Gives an association two hundred listings with a product, a pack and stock each, and a thousand consignments like the
 * one that it has, over twenty weeks: enough to see what a page costs, and nothing that a buyer could order.
 */
export async function fillAssociation({ query }: Market, { handle, sku }: Of): Promise<void> {
  const [row] = await query<{ variant: string; product: string; item: string; association: string }>(
    `select v.id as variant, v.product_id as product, i.inventory_item_id as item,
            (select id from association where handle = ?) as association
       from product_variant v join product_variant_inventory_item i on i.variant_id = v.id where v.sku = ?`,
    [handle, sku],
  )
  if (!row) throw new Error(`Nothing is called ${sku}.`)
  const { variant, product, item, association } = row
  const build = (...pairs: string[]) => `jsonb_build_object(${pairs.join(", ")})`
  const own = (name: string) => `'${name}', t.${name} || '-' || n`
  const copy = (table: string, which: string, ...changes: string[]) =>
    query(copies(table, 200, build(...changes), which))
  await copy("product", `t.id = '${product}'`, own("id"), own("handle"))
  await copy("product_variant", `t.id = '${variant}'`, own("id"), own("sku"), own("product_id"))
  await copy("inventory_item", `t.id = '${item}'`, own("id"), own("sku"))
  await copy(
    "product_variant_inventory_item",
    `t.variant_id = '${variant}'`,
    own("id"),
    own("variant_id"),
    own("inventory_item_id"),
  )
  await copy("inventory_level", `t.inventory_item_id = '${item}'`, own("id"), own("inventory_item_id"))
  await copy(
    "association_association_product_product",
    `t.product_id = '${product}' and t.deleted_at is null`,
    own("id"),
    own("product_id"),
  )
  await copy("listing", `t.product_id = '${product}'`, own("id"), own("draft_id"), own("product_id"))

  const consignments = (table: string, which: string, ...changes: string[]) =>
    query(copies(table, 999, build(...changes), which))
  const ofOne = `t.association_id = '${association}'`
  await consignments(
    "consignment",
    ofOne,
    own("id"),
    own("number"),
    own("order_id"),
    "'status', (array['placed', 'confirmed', 'dispatched', 'delivered', 'delivered', 'delivered'])[1 + n % 6]",
    "'created_at', t.created_at - make_interval(hours => n * 3)",
  )
  await consignments(
    "consignment_line",
    `t.consignment_id = (select min(c.id) from consignment c where c.association_id = '${association}')`,
    own("id"),
    own("order_line_item_id"),
    own("consignment_id"),
    `'variant_id', t.variant_id || case when n % 5 = 0 then '' else '-' || (1 + n % 200) end`,
  )
  // As PostgreSQL would do by itself a minute later; until then it plans for the few rows that there were.
  await query("analyze")
}
