import type { SavedAddress } from "@ovop/contracts"
import { addressView } from "./address-view"
import type { AddressRow } from "./basket-rows"
import type { Query } from "./bilingual"

type Row = AddressRow & { id: string; is_default_shipping: boolean }

/** The kept addresses of an account, the usual one first, then the newest. */
export async function readAddressBook(query: Query, customer_id: string): Promise<SavedAddress[]> {
  const { data } = await (query.graph as (read: object) => Promise<{ data: Row[] }>)({
    entity: "customer_address",
    fields: ["*"],
    filters: { customer_id },
    pagination: { order: { created_at: "DESC" } },
  })
  const saved = data.flatMap((row) => {
    const address = addressView(row)
    return address ? [{ id: row.id, is_default: row.is_default_shipping, address }] : []
  })
  return saved.sort((one, other) => Number(other.is_default) - Number(one.is_default))
}
