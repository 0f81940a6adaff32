import { ContainerRegistrationKeys, MathBN } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { readPaymentStandings } from "../../../reads/payment-standing"
import { Refusal } from "../../../refusal"

type Input = { order_id: string; number: string | null; id: string | null; only_unpaid: boolean }
type Row = { id: string; number: string; status: string; total: string }

const CONSIGNMENTS = `
  select c.id, c.number, c.status, (c.total - c.credited_total)::text as total,
         coalesce((select array_agg(l.order_line_item_id) from consignment_line l
                    where l.consignment_id = c.id and l.deleted_at is null), '{}') as line_items
    from consignment c where c.order_id = ? and c.deleted_at is null order by c.number`

/**
 * What of an order is to be cancelled: all of it, or one consignment; what is cancelled already is left out, so that a repeat finds nothing to do.
 * The caller holds the order's lock. With `only_unpaid` nothing is when money has come meanwhile.
 */
export const readCancellableConsignmentsStep = createStep(
  "read-cancellable-consignments",
  async ({ order_id, number, id, only_unpaid }: Input, { container }) => {
    const { rows } = await container
      .resolve(ContainerRegistrationKeys.PG_CONNECTION)
      .raw<{ rows: Row[] }>(CONSIGNMENTS, [order_id])
    const asked = rows.filter(
      (row) => (number === null || row.number === number) && (id === null || row.id === id),
    )
    if (asked.length === 0) throw new Refusal("not_found")
    const standing = (await readPaymentStandings(container, [order_id])).get(order_id)
    const keep = only_unpaid && standing !== undefined && MathBN.gt(standing.received, 0)
    const open = keep ? [] : asked.filter((row) => row.status !== "cancelled")
    const left = rows.filter((row) => row.status !== "cancelled" && !open.includes(row))
    return new StepResponse({
      ids: open.map((row) => row.id),
      closes_order: open.length > 0 && left.length === 0,
      /** The promise to pay, as long as it is one. */
      payment_id: standing && MathBN.eq(standing.captured, 0) ? standing.payment_id : null,
    })
  },
)
