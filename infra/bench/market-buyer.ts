import { randomUUID } from "node:crypto"
import { withClient } from "../local/database.ts"
import type { Caller } from "./http-caller.ts"

/** A pack that anybody may have by ordinary parcel, with who sends it. */
export type SoldPack = { variant_id: string; association_id: string; handle: string }

type Basket = {
  id: string
  total: string
  consignments: { association: { id: string }; shipping_options: { id: string; service: string }[] }[]
}

const ADDRESS = {
  name: "Sokha",
  phone: "012345678",
  country_code: "kh",
  province_code: "12",
  district_code: "1201",
  line: "House 5, street 13",
}

/** Goods without conditions; there is as much of each as the longest measurement could want. */
export async function soldPacks(databaseUrl: string, most: number): Promise<SoldPack[]> {
  return await withClient(databaseUrl, async (client) => {
    const { rows } = await client.query<SoldPack>(
      `select v.id as variant_id, l.association_id, p.handle
         from product p
         join product_variant v on v.product_id = p.id and v.deleted_at is null
         join association_association_product_product l on l.product_id = p.id and l.deleted_at is null
         join association a on a.id = l.association_id and a.status = 'active'
        where p.status = 'published' and p.deleted_at is null and p.metadata->>'sector' <> 'service'
          and coalesce(p.metadata->>'made_to_order', '') = ''
          and coalesce((p.metadata->>'minimum_quantity')::int, 1) = 1
          and coalesce((p.metadata->>'quantity_step')::int, 1) = 1
          and coalesce(v.weight, 500) < 2000
          and not exists (select from product_product_certification_certificate c where c.product_id = p.id)
        order by md5(v.id) limit $1`,
      [most],
    )
    await client.query(
      `update inventory_level set stocked_quantity = 1000000, raw_stocked_quantity = '{"value":"1000000","precision":20}'
        where inventory_item_id in (select inventory_item_id from product_variant_inventory_item where variant_id = any($1))
          and stocked_quantity < 1000000`,
      [rows.map(({ variant_id }) => variant_id)],
    )
    return rows
  })
}

/** For each turn packs of so many associations, each of another. */
export function mixedPacks(packs: readonly SoldPack[], turn: number, sellers: number): SoldPack[] {
  const chosen = new Map<string, SoldPack>()
  for (let at = 0; chosen.size < sellers && at < packs.length; at += 1) {
    const pack = packs[(turn * 7 + at) % packs.length]
    if (pack && !chosen.has(pack.association_id)) chosen.set(pack.association_id, pack)
  }
  return [...chosen.values()]
}

/** Somebody new each turn, as the storefront tells the API; limits by address are not what is measured. */
export const visitor = (turn: number) => ({
  "x-forwarded-for": `10.${(turn >> 16) & 255}.${(turn >> 8) & 255}.${turn & 255}`,
})

/** Fills a basket pack by pack. */
export async function fillBasket(call: Caller, packs: readonly SoldPack[], turn: number): Promise<Basket> {
  const by = visitor(turn)
  let basket = await call<Basket>("POST", "/store/baskets", { locale: "km", currency: "usd" }, by)
  for (const { variant_id } of packs)
    basket = await call<Basket>("POST", `/store/baskets/${basket.id}/lines`, { variant_id, quantity: 2 }, by)
  return basket
}

/** From nothing to an order, one step after the other as the storefront goes. */
export async function orderBySteps(call: Caller, packs: readonly SoldPack[], turn: number): Promise<void> {
  const by = visitor(turn)
  const { id, consignments } = await fillBasket(call, packs, turn)
  const choices = consignments.map(({ association, shipping_options }) => ({
    association_id: association.id,
    shipping_option_id: shipping_options.find(({ service }) => service === "standard")?.id,
  }))
  const ready = await call<Basket>("POST", `/store/baskets/${id}/delivery`, { address: ADDRESS, choices }, by)
  await call(
    "POST",
    `/store/baskets/${id}/order`,
    { payment_method: "cash_on_delivery", expected_total: ready.total },
    { ...by, "idempotency-key": randomUUID() },
  )
}

/** From nothing to an order in one call. */
export async function orderAtOnce(call: Caller, packs: readonly SoldPack[], turn: number): Promise<void> {
  const body = {
    locale: "km",
    currency: "usd",
    lines: packs.map(({ variant_id }) => ({ variant_id, quantity: 2 })),
    address: ADDRESS,
    deliveries: packs.map(({ association_id }) => ({ association_id, service: "standard" })),
    payment_method: "cash_on_delivery",
  }
  await call("POST", "/store/baskets/checkout", body, { ...visitor(turn), "idempotency-key": randomUUID() })
}
