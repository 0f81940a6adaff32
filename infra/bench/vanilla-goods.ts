import { withClient } from "../local/database.ts"

/** What a product consists of in Medusa's tables, in an order in which each row finds what it points to. */
const TABLES = [
  "product",
  "product_option",
  "product_option_value",
  "product_product_option",
  "product_product_option_value",
  "product_variant",
  "product_variant_option",
  "product_sales_channel",
  "product_shipping_profile",
  "product_variant_price_set",
  "price_set",
  "price",
  "product_variant_inventory_item",
  "inventory_item",
  "inventory_level",
] as const

/** What rows of a product point to that all products share. */
const SHARED = new Set(["sales_channel_id", "shipping_profile_id", "location_id", "price_list_id", "type_id"])

type Row = Record<string, unknown>
type Ask = <T extends object>(sql: string, values?: unknown[]) => Promise<T[]>

/** The rows of a product, found by following its ids through the tables until nothing new turns up. */
async function rowsOf(ask: Ask, productId: string) {
  const ids = new Set([productId])
  const found = new Map<string, string[]>()
  for (let before = 0; before !== ids.size; ) {
    before = ids.size
    for (const table of TABLES) {
      const rows = await ask<{ row: Row; at: string }>(
        `select to_jsonb(t) as row, t.ctid::text as at from "${table}" t
          where to_jsonb(t)::text ~ any($1)`,
        [[...ids].map((id) => `"${id}"`)],
      )
      found.set(
        table,
        rows.map(({ at }) => at),
      )
      for (const { row } of rows)
        for (const [name, value] of Object.entries(row))
          if ((name === "id" || name.endsWith("_id")) && !SHARED.has(name) && typeof value === "string")
            ids.add(value)
    }
  }
  return { ids: [...ids], found }
}

/**
 * Makes a product of vanilla Medusa into many: copies of its rows under new ids, so that each is exactly what Medusa
 * itself wrote. Ten thousand take seconds, where Medusa's workflow takes many minutes.
 */
export async function multiplyGoods(databaseUrl: string, copies: number): Promise<void> {
  await withClient(databaseUrl, async (client) => {
    const ask: Ask = async (sql, values = []) => (await client.query(sql, values)).rows
    const templates = await ask<{ id: string }>("select id from product where handle like '%zzqseed'")
    await client.query("begin")
    for (const { id } of templates) {
      const { ids, found } = await rowsOf(ask, id)
      // Each id once with a quotation mark behind it, so that none is taken for the beginning of another.
      const renamed = ids.reduce(
        (text, one) => `replace(${text}, '"${one}"', '"${one}_' || n || '"')`,
        "replace(to_jsonb(t)::text, 'zzqseed', n::text)",
      )
      for (const table of TABLES)
        await client.query(
          `insert into "${table}"
           select r.* from "${table}" t, generate_series(1, $1::int) n,
                  lateral jsonb_populate_record(null::"${table}", (${renamed})::jsonb) r
            where t.ctid = any($2::tid[])`,
          [Math.ceil(copies / templates.length), found.get(table)],
        )
    }
    await client.query("commit")
    await client.query("analyze")
  })
}

/** Gives the goods the names that goods have here, so that both shops are asked for the same words. */
export async function nameGoods(databaseUrl: string, names: readonly string[]): Promise<void> {
  await withClient(databaseUrl, async (client) => {
    await client.query(
      `update product
          set title = ($1::text[])[1 + abs(hashtext(id)) % cardinality($1::text[])] || ' ' || right(handle, 6)`,
      [names],
    )
    await client.query("analyze product")
  })
}
