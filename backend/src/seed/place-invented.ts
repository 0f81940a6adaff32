import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MathBN } from "@medusajs/framework/utils"
import type { PaymentMethod } from "@ovop/contracts"
import { addBasketLineWorkflow } from "../workflows/basket/workflows/add-basket-line"
import { createBasketWorkflow } from "../workflows/basket/workflows/create-basket"
import { setBasketDeliveryWorkflow } from "../workflows/basket/workflows/set-basket-delivery"
import { placeOrderWorkflow } from "../workflows/order/workflows/place-order"
import type { ScaleGood, ScaleOrder } from "./scale/scale-orders"

type InventedOrder = Omit<ScaleOrder, "progress">

/** Goods on sale that can be posted, in the order of their names, with what is there of them. */
export const GOODS = `
  select v.id as variant_id, v.sku, a.id as association_id, o.id as shipping_option_id,
         ceil(coalesce((p.metadata->>'minimum_quantity')::numeric, 1)
              / coalesce((p.metadata->>'quantity_step')::numeric, 1))::int
           * coalesce((p.metadata->>'quantity_step')::int, 1) as quantity,
         (l.stocked_quantity - l.reserved_quantity)::int as stock,
         coalesce(e.posting_abroad = 'allowed', true) as posts_abroad
    from product p
    join product_variant v on v.product_id = p.id and v.deleted_at is null
    join association_association_product_product ap on ap.product_id = p.id and ap.deleted_at is null
    join association a on a.id = ap.association_id and a.status = 'active' and a.deleted_at is null
    join association_association_fulfillment_shipping_profile s on s.association_id = a.id and s.deleted_at is null
    join shipping_option o on o.shipping_profile_id = s.shipping_profile_id
     and o.data->>'service' = 'standard' and o.deleted_at is null
    join product_variant_inventory_item i on i.variant_id = v.id and i.deleted_at is null
    join inventory_level l on l.inventory_item_id = i.inventory_item_id and l.deleted_at is null
    left join product_product_trade_export_profile pe on pe.product_id = p.id and pe.deleted_at is null
    left join export_profile e on e.id = pe.export_profile_id and e.deleted_at is null
   where p.status = 'published' and p.deleted_at is null and p.metadata->>'sector' <> 'service'
   order by p.handle, v.sku`

/** As `payment-methods.ts` has them; a seed knows workflows only. */
const PROVIDERS: Record<PaymentMethod, string> = {
  cash_on_delivery: "pp_system_default",
  bank_transfer: "pp_bank-transfer_default",
}

export const rowsOf = async <Row>(container: MedusaContainer, sql: string, values: unknown[] | object = []) =>
  (
    await container
      .resolve(ContainerRegistrationKeys.PG_CONNECTION)
      .raw<{ rows: Row[] }>(sql, values as never)
  ).rows

/** Fills a basket; answers how many of the goods it took, since some may no longer be on sale. */
async function fillBasket(container: MedusaContainer, id: string, goods: readonly ScaleGood[]) {
  const taken: ScaleGood[] = []
  for (const good of goods) {
    const { variant_id, quantity } = good
    const { errors } = await addBasketLineWorkflow(container).run({
      input: { id, variant_id, quantity },
      throwOnError: false,
    })
    if (errors.length === 0) taken.push(good)
  }
  return taken
}

/** The channel that everything is sold by. */
export async function marketChannel(container: MedusaContainer): Promise<string> {
  const [channel] = await rowsOf<{ id: string }>(
    container,
    "select id from sales_channel where name = 'OVOP Market' and deleted_at is null",
  )
  return String(channel?.id)
}

/** Places one order as a guest does; answers its id, or nothing where none of its goods is there any more. */
export async function placeInvented(
  container: MedusaContainer,
  order: InventedOrder,
  sales_channel_id: string,
): Promise<string | undefined> {
  const { locale, currency, address, buyer_kind, payment_method } = order
  const { result: basket } = await createBasketWorkflow(container).run({
    input: { locale, currency, sales_channel_id },
  })
  const taken = await fillBasket(container, basket.id, order.goods)
  if (taken.length === 0) return undefined
  const options = new Map(taken.map((good) => [good.association_id, good.shipping_option_id]))
  await setBasketDeliveryWorkflow(container).run({
    input: {
      id: basket.id,
      address,
      recipient: { name: address.name, phone: address.phone },
      choices: [...options].map(([association_id, shipping_option_id]) => ({
        association_id,
        shipping_option_id,
      })),
      buyer_kind,
    },
  })
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "cart",
    fields: ["id", "total", "currency_code"],
    filters: { id: basket.id },
  })
  const [cart] = data as unknown as { total: number; currency_code: string }[]
  const { result } = await placeOrderWorkflow(container).run({
    input: {
      cart_id: basket.id,
      expected_total: MathBN.convert(cart?.total ?? 0).toFixed(cart?.currency_code === "usd" ? 2 : 0),
      payment_provider_id: PROVIDERS[payment_method],
      idempotency: { key: `seed-${basket.id}`, body_hash: "seed" },
    },
  })
  return result.id
}
