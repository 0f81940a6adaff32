import type { Currency } from "@ovop/contracts"
import type { Query } from "./bilingual"
import type { ReadSql } from "./discovery/read-sql"

type BasketRow = {
  id: string
  currency_code: Currency
}
type Graph = (read: object) => Promise<{ data: BasketRow[] }>

/** The account whose basket it is; undefined for a guest's, to which core may have given a customer without account. */
export async function readBasketOwner(sql: ReadSql, id: string): Promise<string | undefined> {
  const [owner] = await sql<{ id: string }>(
    `select u.id from cart c join customer u on u.id = c.customer_id and u.has_account and u.deleted_at is null
      where c.id = ? and c.deleted_at is null`,
    [id],
  )
  return owner?.id
}

/** The open basket of an account: the one that was touched last, should there be several. */
export async function readOpenBasket(
  query: Query,
  customer_id: string,
): Promise<{ id: string; currency: Currency } | undefined> {
  const { data } = await (query.graph as Graph)({
    entity: "cart",
    fields: ["id", "currency_code"],
    filters: { customer_id, completed_at: null },
    pagination: { take: 1, order: { updated_at: "DESC" } },
  })
  return data[0] && { id: data[0].id, currency: data[0].currency_code }
}
