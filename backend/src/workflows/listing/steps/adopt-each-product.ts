import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { documentOf, readUnlistedProducts, type UnlistedProduct } from "../../../reads/unlisted-products"
import type { Sql } from "../../audit/act"

const AT_ONCE = 250
const MARKET = "market"

/** A picture that was never sent by anybody stands as an upload, so that a listing can go on showing it. */
function uploadOf({ id, association_id, title, metadata }: UnlistedProduct) {
  const picture = metadata?.picture
  if (!picture) return null
  const width_px = Math.max(...picture.widths)
  return {
    id: id.replace(/^prod_/, "upl_"),
    association_id,
    name: title,
    base: picture.base.replace(/^\/media\//, ""),
    width_px,
  }
}

const UPLOADS = `
  insert into upload (id, association_id, member_id, purpose, name, size_bytes, state, mime_type, base, width_px,
                      height_px, received_at)
  select r.id, r.association_id, '${MARKET}', 'picture', r.name, 0, 'ready', 'image/webp', r.base, r.width_px,
         r.width_px, now()
    from jsonb_to_recordset(cast(:rows as jsonb))
      as r(id text, association_id text, name text, base text, width_px integer)
  on conflict (id) do nothing`

const LISTINGS = `
  with given as (
    select * from jsonb_to_recordset(cast(:rows as jsonb))
      as r(id text, version_id text, association_id text, product_id text, state text, document jsonb, made_at timestamptz)),
  adopted as (
    insert into listing (id, association_id, draft_id, state, product_id, published_at, created_at, updated_at)
    select id, association_id, product_id, state, product_id, made_at, made_at, made_at from given
    on conflict (product_id) where deleted_at is null do nothing
    returning id)
  insert into listing_version (id, listing_id, state, document, saved_at, saved_by, decided_at, decided_by)
  select g.version_id, g.id, 'live', g.document, g.made_at, '${MARKET}', g.made_at, '${MARKET}'
    from given g join adopted using (id)
  returning listing_id`

async function adopt(sql: Sql, products: UnlistedProduct[]): Promise<string[]> {
  const uploads = products.flatMap((product) => uploadOf(product) ?? [])
  await sql.raw(UPLOADS, { rows: JSON.stringify(uploads) })
  const rows = products.map((product) => ({
    id: generateEntityId(undefined, "lst"),
    version_id: generateEntityId(undefined, "lstver"),
    association_id: product.association_id,
    product_id: product.id,
    state: product.status === "published" ? "published" : "withdrawn",
    document: documentOf(product, uploadOf(product)?.id ?? null),
    made_at: product.created_at,
  }))
  const adopted = await sql.raw<{ listing_id: string }>(LISTINGS, { rows: JSON.stringify(rows) })
  return adopted.rows.map(({ listing_id }) => listing_id)
}

async function adoptAll(container: MedusaContainer): Promise<string[]> {
  const sql = container.resolve<Sql>(ContainerRegistrationKeys.PG_CONNECTION)
  const adopted: string[] = []
  for (;;) {
    const products = await readUnlistedProducts(container, AT_ONCE)
    adopted.push(...(products.length > 0 ? await adopt(sql, products) : []))
    if (products.length < AT_ONCE) return adopted
  }
}

/**
 * Gives every product that came about without a listing the one it would have come of: of the demonstration, of a market
 * that is older than listings, or added in the admin.
 */
export const adoptEachProductStep = createStep(
  "adopt-each-product",
  async (_: undefined, { container }) => {
    const ids = await adoptAll(container)
    return new StepResponse({ count: ids.length }, ids)
  },
  async (ids, { container }) => {
    if (!ids?.length) return
    const sql = container.resolve<Sql>(ContainerRegistrationKeys.PG_CONNECTION)
    await sql.raw(
      `delete from upload where id in (
         select picture->>'upload_id' from listing_version v, jsonb_array_elements(v.document->'pictures') picture
          where v.listing_id = any(:ids)) and member_id = '${MARKET}'`,
      { ids },
    )
    await sql.raw("delete from listing_version where listing_id = any(:ids)", { ids })
    await sql.raw("delete from listing where id = any(:ids)", { ids })
  },
)
