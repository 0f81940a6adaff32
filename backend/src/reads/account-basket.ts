import type { Currency } from "@ovop/contracts"
import { CHECKOUT_BASKET } from "../checkout-basket-id"
import type { ReadSql } from "./discovery/read-sql"

/** The account whose basket it is; undefined for a guest's, to which core may have given a customer without account. */
export async function readBasketOwner(sql: ReadSql, id: string): Promise<string | undefined> {
  const [owner] = await sql<{ id: string }>(
    `select u.id from cart c join customer u on u.id = c.customer_id and u.has_account and u.deleted_at is null
      where c.id = ? and c.deleted_at is null`,
    [id],
  )
  return owner?.id
}

/**
 * The open basket of an account: the one that was touched last, should there be several. What a crash left of a
 * checkout in one call was never a basket that somebody filled.
 */
export async function readOpenBasket(
  sql: ReadSql,
  customer_id: string,
): Promise<{ id: string; currency: Currency } | undefined> {
  const [open] = await sql<{ id: string; currency: Currency }>(
    `select id, currency_code as currency from cart
      where customer_id = ? and completed_at is null and deleted_at is null and not starts_with(id, ?)
      order by updated_at desc limit 1`,
    [customer_id, CHECKOUT_BASKET],
  )
  return open
}
