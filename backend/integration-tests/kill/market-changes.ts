import type { Api } from "../builders/api"
import { placeOrder, readyBasket } from "../builders/buyer"
import type { Market } from "../builders/market"

/** Goods that are changed: of a few associations, some with certificates. */
export const CHANGED = [
  "kampot-black-pepper",
  "kampong-speu-palm-sugar-powder",
  "puok-silk-scarf",
  "phnom-srok-silk-cloth",
] as const

type Chance = () => number
export type Change = (market: Market, api: Api, handle: string, chance: Chance) => Promise<unknown>

const raw = (value: number) => JSON.stringify({ value: String(value), precision: 20 })
const PRODUCT = "(select id from product where handle = ?)"

let events = 0

/** What secretariat, members and buyers do, and what is done to the database behind their backs. */
export const CHANGES: Record<string, Change> = {
  price: ({ query }, _api, handle, chance) => {
    const khr = 10_000 + Math.floor(chance() * 900) * 100
    return query(
      `update price set amount = ?, raw_amount = ? where currency_code = 'khr' and min_quantity is null
          and price_set_id in (select price_set_id from product_variant_price_set s
            join product_variant v on v.id = s.variant_id where v.product_id = ${PRODUCT})`,
      [khr, raw(khr), handle],
    )
  },
  stock: ({ query }, _api, handle, chance) => {
    const pieces = chance() < 0.5 ? 0 : Math.ceil(chance() * 5)
    return query(
      `update inventory_level l
          set stocked_quantity = reserved_quantity + ?::int,
              raw_stocked_quantity = jsonb_build_object('value', (reserved_quantity + ?::int)::text, 'precision', 20)
        where inventory_item_id in (select inventory_item_id from product_variant_inventory_item i
          join product_variant v on v.id = i.variant_id where v.product_id = ${PRODUCT})`,
      [pieces, pieces, handle],
    )
  },
  title: ({ query }, _api, handle, chance) =>
    query("update product set title = ? where handle = ?", [`ទំនិញ ${Math.floor(chance() * 1e6)}`, handle]),
  publication: ({ query }, _api, handle) =>
    query(
      "update product set status = case status when 'published' then 'draft' else 'published' end where handle = ?",
      [handle],
    ),
  association: ({ query }, _api, handle) =>
    query(
      `update association set status = case status when 'active' then 'suspended' else 'active' end
        where id in (select association_id from association_association_product_product where product_id = ${PRODUCT})`,
      [handle],
    ),
  certificate: ({ query }, _api, handle, chance) => {
    events += 1
    return query(
      `insert into certificate_status_event (id, type, occurred_at, actor, reason, certificate_id)
       select 'certev_agrees_' || ?::text || '_' || certificate_id, ?, now(), 'test', 'មូលហេតុ', certificate_id
         from product_product_certification_certificate where product_id = ${PRODUCT}`,
      [String(events), chance() < 0.5 ? "suspended" : "reinstated", handle],
    )
  },
  /** Refused while the goods are not to be had, as it should be. */
  sale: async (_market, api, handle) => {
    const basket = await readyBasket(api, [{ product: handle, quantity: 1 }]).catch(() => undefined)
    if (basket) await placeOrder(api, basket)
  },
}
