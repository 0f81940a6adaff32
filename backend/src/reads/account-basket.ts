import type { Currency } from "@ovop/contracts"
import type { Query } from "./bilingual"

type BasketRow = {
  id: string
  currency_code: Currency
  completed_at: string | null
  customer: { id: string; has_account: boolean } | null
}
type Graph = (read: object) => Promise<{ data: BasketRow[] }>

/** The account whose basket it is; undefined for a guest's, to which core may have given a customer without account. */
export async function readBasketOwner(query: Query, id: string): Promise<string | undefined> {
  const { data } = await (query.graph as Graph)({
    entity: "cart",
    fields: ["id", "customer.id", "customer.has_account"],
    filters: { id },
  })
  const customer = data[0]?.customer
  return customer?.has_account ? customer.id : undefined
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
