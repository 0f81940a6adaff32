import { ContainerRegistrationKeys, MathBN } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { LineQuantities } from "@ovop/contracts"
import { leftOf } from "../../../modules/consignment/consignment-moves"
import { BANK_TRANSFER } from "../../../payment-methods"
import { readPaymentStandings } from "../../../reads/payment-standing"
import { Refusal } from "../../../refusal"
import { type HeldConsignment, readHeldConsignment } from "../held-consignment"
import type { ParcelWish } from "../parcel-wish"

type Input = {
  id: string
  /** Null for all goods that are left. */
  lines: LineQuantities | null
  carrier: ParcelWish["carrier"]
  carrier_name: string | null
  /** Goods that the buyer fetches may be handed over without having been sent. */
  hands_over: boolean
}
export type FulfilmentRow = { id: string; shipped_at: Date | null; delivered_at: Date | null }
type Orphan = FulfilmentRow & { lines: LineQuantities | null }

/** A fulfilment that a crash left without a parcel of ours. */
const ORPHANS = `
  select f.id, f.shipped_at, f.delivered_at, f.metadata->'wish'->'lines' as lines
    from fulfillment f
    join order_fulfillment o on o.fulfillment_id = f.id and o.deleted_at is null
   where f.metadata->>'consignment_id' = :id and f.canceled_at is null and f.deleted_at is null
     and not exists (select 1 from consignment_parcel p where p.fulfillment_id = f.id and p.deleted_at is null)
   order by f.created_at limit 1`

const SENDABLE = ["confirmed", "partly_dispatched"]
const sorted = (lines: LineQuantities) =>
  JSON.stringify(
    [...lines]
      .sort((a, b) => a.line_id.localeCompare(b.line_id))
      .map((line) => [line.line_id, line.quantity]),
  )

function refuse(held: HeldConsignment, { carrier, carrier_name, hands_over }: Input): void {
  const isMovable = SENDABLE.includes(held.status) && held.shipping_option_id !== null
  if (!isMovable || (hands_over && !held.is_pick_up)) throw new Refusal("consignment_not_movable")
  if (carrier === "pick_up" && !held.is_pick_up) throw new Refusal("invalid_input", ["carrier"])
  if (carrier === "other" && !carrier_name) throw new Refusal("invalid_input", ["carrier_name"])
}

/** The goods that go, each of which has to be left in that quantity. */
function goodsOf(held: HeldConsignment, wanted: LineQuantities | null) {
  const goods = held.lines.filter((line) => !line.is_service)
  const lines =
    wanted ??
    goods.filter((line) => leftOf(line) > 0).map((line) => ({ line_id: line.id, quantity: leftOf(line) }))
  const names = new Set(lines.map(({ line_id }) => line_id))
  if (lines.length === 0) throw new Refusal("consignment_not_movable")
  const items = lines.map(({ line_id, quantity }) => {
    const line = goods.find(({ id }) => id === line_id)
    if (!line || quantity > leftOf(line) || names.size !== lines.length)
      throw new Refusal("quantity_not_left")
    return { id: line.order_line_item_id, quantity }
  })
  return { lines, items }
}

/**
 * Goods that are about to be sent or handed over, and the fulfilment that an interrupted try left for them. Refuses what
 * is not left, and goods whose transfer has not come. The caller holds the order's lock.
 */
export const readSendableConsignmentStep = createStep(
  "read-sendable-consignment",
  async (input: Input, { container }) => {
    const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const held = await readHeldConsignment(sql, input.id)
    refuse(held, input)
    const { lines, items } = goodsOf(held, input.lines)
    const standing = (await readPaymentStandings(container, [held.order_id])).get(held.order_id)
    if (standing?.provider_id === BANK_TRANSFER && MathBN.eq(standing.captured, 0))
      throw new Refusal("payment_outstanding")
    const { rows } = await sql.raw<{ rows: Orphan[] }>(ORPHANS, { id: input.id })
    const [orphan] = rows
    // The other wish is finished within a minute, and what is left is known then.
    if (orphan?.lines && sorted(orphan.lines) !== sorted(lines)) throw new Refusal("order_in_progress")
    return new StepResponse({
      location_id: held.stock_location_id,
      shipping_option_id: String(held.shipping_option_id),
      lines,
      goods: items,
      fulfilment: orphan
        ? { id: orphan.id, shipped_at: orphan.shipped_at, delivered_at: orphan.delivered_at }
        : null,
    })
  },
)
