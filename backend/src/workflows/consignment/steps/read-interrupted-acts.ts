import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { LineQuantities } from "@ovop/contracts"
import type { ParcelWish } from "../parcel-wish"

type Wish = ParcelWish & { lines: LineQuantities }

/** Older than any act that is still at it, and young enough that nobody has sorted it out by hand. */
const WINDOW = "between now() - make_interval(days => :days) and now() - interval '1 minute'"

/** Fulfilments of Medusa's that a crash left without a parcel of ours, with what was wished. */
const PARCELS = `
  select f.metadata->>'consignment_id' as id, f.metadata->'wish' as wish
    from fulfillment f
    join order_fulfillment o on o.fulfillment_id = f.id and o.deleted_at is null
   where f.created_at ${WINDOW} and jsonb_exists(f.metadata, 'wish') and f.canceled_at is null and f.deleted_at is null
     and f.delivered_at is null
     and not exists (select 1 from consignment_parcel p where p.fulfillment_id = f.id and p.deleted_at is null)`

/** Orders of which something was taken off, and whose total in Medusa is still higher than their consignments. */
const ORDERS = `
  select distinct c.order_id
    from consignment c
    join "order" o on o.id = c.order_id and o.status <> 'canceled'
   where c.deleted_at is null and (c.credited_total > 0 or c.status = 'cancelled') and c.updated_at ${WINDOW}
     and (select (s.totals->>'current_order_total')::numeric from order_summary s
           where s.order_id = o.id and s.deleted_at is null order by s.version desc limit 1)
         > (select coalesce(sum(d.total - d.credited_total) filter (where d.status <> 'cancelled'), 0) + 0.005
              from consignment d where d.order_id = o.id and d.deleted_at is null)`

/** Acts on consignments that a crash cut off half way. */
export const readInterruptedActsStep = createStep(
  "read-interrupted-acts",
  async ({ days }: { days: number }, { container }) => {
    const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const { rows: parcels } = await sql.raw<{ rows: { id: string; wish: Wish }[] }>(PARCELS, { days })
    const { rows: orders } = await sql.raw<{ rows: { order_id: string }[] }>(ORDERS, { days })
    return new StepResponse({ parcels, order_ids: orders.map(({ order_id }) => order_id) })
  },
)
