import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MathBN } from "@medusajs/framework/utils"
import type { PaymentMethod } from "@ovop/contracts"
import { addBasketLineWorkflow } from "../../workflows/basket/workflows/add-basket-line"
import { createBasketWorkflow } from "../../workflows/basket/workflows/create-basket"
import { setBasketDeliveryWorkflow } from "../../workflows/basket/workflows/set-basket-delivery"
import { cancelConsignmentWorkflow } from "../../workflows/consignment/workflows/cancel-consignment"
import { confirmConsignmentWorkflow } from "../../workflows/consignment/workflows/confirm-consignment"
import { deliverParcelWorkflow } from "../../workflows/consignment/workflows/deliver-parcel"
import { dispatchParcelWorkflow } from "../../workflows/consignment/workflows/dispatch-parcel"
import { placeOrderWorkflow } from "../../workflows/order/workflows/place-order"
import { type Progress, type ScaleGood, type ScaleOrder, scaleBuyer, scaleOrders } from "./scale-orders"

type Say = (line: string) => void
type ScaleOrderOptions = { orders: number; seed: string }

const PROGRESS_EVERY = 50

/** Goods on sale that can be posted, in the order of their names, with what is there of them. */
const GOODS = `
  select v.id as variant_id, a.id as association_id, o.id as shipping_option_id,
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
const DESK = { actor: "secretariat", actor_id: null, within: null } as const

const rowsOf = async <Row>(container: MedusaContainer, sql: string, values: unknown[] = []) =>
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

async function place(container: MedusaContainer, order: ScaleOrder, sales_channel_id: string) {
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

/** Leads the consignments of an order as far as it is said to have come. */
async function lead(container: MedusaContainer, order_id: string, progress: Progress): Promise<void> {
  const ids = await rowsOf<{ id: string }>(
    container,
    "select id from consignment where order_id = ? order by number",
    [order_id],
  )
  for (const { id } of ids) {
    const input = { ...DESK, id }
    if (progress === "cancelled") {
      await cancelConsignmentWorkflow(container).run({
        input: { ...input, reason: "out_of_stock", note: null },
      })
      continue
    }
    if (progress === "placed") continue
    await confirmConsignmentWorkflow(container).run({ input })
    if (progress === "confirmed") continue
    const { result } = await dispatchParcelWorkflow(container).run({
      input: { ...input, lines: null, carrier: "own_delivery", carrier_name: null, tracking_number: null },
    })
    const { parcel_id } = result
    if (progress === "delivered")
      await deliverParcelWorkflow(container).run({
        input: { ...input, parcel_id, code: null, cash: null, idempotency: null },
      })
  }
}

/**
 * Places invented orders through the workflows of the shop, one after another, so that goods, reservations,
 * consignments and payments agree as they do for a buyer's. The same for the same seed in the same market.
 */
export async function seedOrders(
  container: MedusaContainer,
  { orders: count, seed }: ScaleOrderOptions,
  say: Say,
): Promise<void> {
  if (count === 0) return
  const first = scaleBuyer(seed, 0)
  const present = await rowsOf(container, "select id from order_address where first_name = ? limit 1", [
    first,
  ])
  if (present.length > 0)
    throw new Error(`The market holds the orders of --seed ${seed} already; choose another.`)
  const [channel] = await rowsOf<{ id: string }>(
    container,
    "select id from sales_channel where name = 'OVOP Market' and deleted_at is null",
  )
  const orders = scaleOrders(count, seed, await rowsOf<ScaleGood>(container, GOODS))
  let placed = 0
  for (const order of orders) {
    const id = await place(container, order, String(channel?.id))
    if (!id) continue
    await lead(container, id, order.progress)
    placed += 1
    if (placed % PROGRESS_EVERY === 0) say(`${placed} of ${count} orders`)
  }
  say(
    placed === count
      ? `placed ${placed} orders`
      : `placed ${placed} of ${count} orders: the goods did not reach for more`,
  )
}
