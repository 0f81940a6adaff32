import { ContainerRegistrationKeys, MathBN } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ConsignmentStatus } from "@ovop/contracts"
import { BANK_TRANSFER } from "../../../payment-methods"
import { readPaymentStandings } from "../../../reads/payment-standing"
import { Refusal } from "../../../refusal"

type Input = { id: string; to: "dispatched" | "delivered" }
type Line = { order_line_item_id: string; quantity: number; sector: string }
type Row = {
  order_id: string
  status: ConsignmentStatus
  stock_location_id: string
  shipping_option_id: string
  pick_up_point: object | null
  lines: Line[]
}
export type FulfilmentRow = { id: string; shipped_at: Date | null; delivered_at: Date | null }

/** Medusa's own fulfilment of a consignment; a crash may have left one that the consignment does not know of yet. */
const FULFILMENT = `
  select id, shipped_at, delivered_at from fulfillment
   where metadata->>'consignment_id' = ? and canceled_at is null and deleted_at is null`

const isGoods = (line: Line) => line.sector !== "service"

/**
 * Where a consignment may go depends on how it is handed over: a parcel is sent before it arrives; what is fetched may
 * be handed over at the door; and of services alone there is nothing to send.
 */
function mayMove({ status, lines, pick_up_point }: Row, to: Input["to"]): boolean {
  const isPosted = lines.some(isGoods) && pick_up_point === null
  if (to === "dispatched") return status === "confirmed" && lines.some(isGoods)
  return status === "dispatched" || (status === "confirmed" && !isPosted)
}

/**
 * A consignment that is about to be sent or handed over: its goods, its services and its fulfilment so far. Refuses
 * one that is elsewhere, and one whose transfer has not come. The caller holds the order's lock.
 */
export const readSendableConsignmentStep = createStep(
  "read-sendable-consignment",
  async ({ id, to }: Input, { container }) => {
    const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "consignment",
      fields: [
        "order_id",
        "status",
        "stock_location_id",
        "shipping_option_id",
        "pick_up_point",
        "lines.order_line_item_id",
        "lines.quantity",
        "lines.sector",
      ],
      filters: { id },
    })
    const row = data[0] as unknown as Row | undefined
    if (!row) throw new Refusal("not_found")
    if (!mayMove(row, to)) throw new Refusal("consignment_not_movable")
    const standing = (await readPaymentStandings(container, [row.order_id])).get(row.order_id)
    if (standing?.provider_id === BANK_TRANSFER && MathBN.eq(standing.captured, 0))
      throw new Refusal("payment_outstanding")
    const { rows } = await container
      .resolve(ContainerRegistrationKeys.PG_CONNECTION)
      .raw<{ rows: FulfilmentRow[] }>(FULFILMENT, [id])
    return new StepResponse({
      location_id: row.stock_location_id,
      shipping_option_id: row.shipping_option_id,
      goods: row.lines
        .filter(isGoods)
        .map((line) => ({ id: line.order_line_item_id, quantity: line.quantity })),
      services: row.lines.filter((line) => !isGoods(line)).map((line) => line.order_line_item_id),
      fulfilment: rows[0] ?? null,
    })
  },
)
