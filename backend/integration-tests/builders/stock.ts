import type { MembershipRole, StockItem, StockItemDetail, StockMovement } from "@ovop/contracts"
import type { Api } from "./api"
import type { Market } from "./market"
import { memberOf, newMember, type Place } from "./member"
import { expectOk } from "./secretariat"

/** Who sells pepper, and the pack of it that stock is moved of. */
export const SELLER = "kampot-pepper-phnom-voar"
export const PACK = "P001-1"

export type Keeper = { api: Api; place: Place; path: string; item_id: string; location_id: string }

export async function itemOf(
  { query }: Market,
  sku = PACK,
): Promise<{ item_id: string; location_id: string }> {
  const [row] = await query<{ item_id: string; location_id: string }>(
    `select i.inventory_item_id as item_id, l.location_id from product_variant v
       join product_variant_inventory_item i on i.variant_id = v.id
       join inventory_level l on l.inventory_item_id = i.inventory_item_id where v.sku = ?`,
    [sku],
  )
  if (!row) throw new Error(`Nothing is called ${sku}.`)
  return row
}

/** Somebody of the pepper association who keeps its stock, as a manager unless said otherwise. */
export async function keeperOf(market: Market, role: MembershipRole = "manager", handle = SELLER) {
  const email = `keeper-${role}@example.com`
  const place = await newMember(market, email, role, handle)
  const api = await memberOf(market, email)
  const path = `/workspace/associations/${place.association_id}`
  return { api, place, path, ...(await itemOf(market)) }
}

export const readItem = async ({ api, path, item_id }: Keeper): Promise<StockItemDetail> =>
  expectOk(await api.get<StockItemDetail>(`${path}/stock/items/${item_id}`))

export const readLedger = async ({ api, path, item_id }: Keeper): Promise<StockMovement[]> =>
  expectOk(await api.get<{ movements: StockMovement[] }>(`${path}/stock/movements?item=${item_id}&limit=100`))
    .movements

export const figures = ({ stocked, promised, set_aside, available, elsewhere }: StockItem) => ({
  stocked,
  promised,
  set_aside,
  available,
  elsewhere,
})

/** Where ledger, balances and levels do not say the same; empty in a healthy market. */
export const DISAGREEMENTS = `
  with ledger as (
    select inventory_item_id, location_id, sum(quantity) as quantity from stock_movement group by 1, 2),
  balances as (
    select inventory_item_id, location_id, sum(quantity) as quantity from stock_balance group by 1, 2),
  levels as (
    select inventory_item_id, location_id, stocked_quantity as quantity from inventory_level where deleted_at is null
    union all
    select distinct m.inventory_item_id, m.location_id, b.quantity from stock_movement m
      join stock_place p on p.id = m.location_id
      join balances b on b.inventory_item_id = m.inventory_item_id and b.location_id = m.location_id)
  select coalesce(a.inventory_item_id, l.inventory_item_id) as item_id, a.quantity as ledger, b.quantity as balance,
         l.quantity as level
    from ledger a
    full join levels l using (inventory_item_id, location_id)
    left join balances b on b.inventory_item_id = a.inventory_item_id and b.location_id = a.location_id
   where coalesce(a.quantity, 0) <> coalesce(l.quantity, 0) or coalesce(a.quantity, 0) <> coalesce(b.quantity, 0)`

export const disagreements = ({ query }: Market) => query(DISAGREEMENTS)
