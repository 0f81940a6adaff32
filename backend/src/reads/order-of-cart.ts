import type { ReadSql } from "./discovery/read-sql"

/** The order that a cart has become, or null. */
export async function readOrderOfCart(sql: ReadSql, cart_id: string): Promise<string | null> {
  const [link] = await sql<{ order_id: string }>(
    "select order_id from order_cart where cart_id = ? and deleted_at is null",
    [cart_id],
  )
  return link?.order_id ?? null
}
