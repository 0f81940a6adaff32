/** A translated text out of Medusa's table, in English; null where there is none. */
export const english = (reference: string, field: string): string =>
  `(select translations->>'${field}' from translation
     where reference_id = ${reference} and locale_code = 'en-US' and deleted_at is null limit 1)`

/** Packs of an association (`:association_id`) with their products; a row for each inventory item. */
export const PACKS = `
  select i.inventory_item_id as id, p.id as product_id, p.handle, p.title as title_km, v.title as pack_km, v.sku,
         v.id as variant_id, coalesce(v.variant_rank, 0) as rank, p.metadata->'picture' as picture
    from association_association_product_product a
    join product p on p.id = a.product_id and p.deleted_at is null
    join product_variant v on v.product_id = p.id and v.deleted_at is null
    join product_variant_inventory_item i on i.variant_id = v.id and i.deleted_at is null
   where a.association_id = :association_id and a.deleted_at is null`

/** Who reads, with the values of a statement by name. */
export type Sql = { raw<Row>(sql: string, values: object): Promise<{ rows: Row[] }> }

/** Runs a read whose values are bound by name. */
export const rowsOf = async <Row>(sql: Sql, text: string, values: object): Promise<Row[]> =>
  (await sql.raw<Row>(text, values)).rows
