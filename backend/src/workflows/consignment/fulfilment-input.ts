import type { LineQuantities } from "@ovop/contracts"
import type { ParcelWish } from "./parcel-wish"

type Sendable = {
  location_id: string
  shipping_option_id: string
  lines: LineQuantities
  goods: { id: string; quantity: number }[]
}
type Given = { input: { id: string } & ParcelWish; order_id: string; sendable: Sendable }

/**
 * What Medusa needs to fulfil a parcel: its goods only, always with the option and the place that were frozen, since
 * core would take the first of the order. The fulfilment carries what was wished, so that a repeat after a crash, or
 * the market itself, goes on with it instead of sending twice.
 */
export const fulfilmentInput = ({ input, order_id, sendable }: Given) => ({
  order_id,
  location_id: sendable.location_id,
  shipping_option_id: sendable.shipping_option_id,
  items: sendable.goods,
  metadata: {
    consignment_id: input.id,
    wish: {
      lines: sendable.lines,
      carrier: input.carrier,
      carrier_name: input.carrier_name,
      tracking_number: input.tracking_number,
      actor: input.actor,
      actor_id: input.actor_id,
    },
  },
})
