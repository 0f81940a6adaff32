type Sendable = {
  location_id: string
  shipping_option_id: string
  goods: { id: string; quantity: number }[]
}
type Given = { input: { id: string }; order_id: string; consignment: Sendable }

/**
 * What Medusa needs to fulfil a consignment: its goods only, always with the option and the place that were frozen,
 * since core would take the first of the order. The fulfilment carries the consignment's id, so that a repeat after a
 * crash goes on with it instead of sending twice.
 */
export const fulfilmentInput = ({ input, order_id, consignment }: Given) => ({
  order_id,
  location_id: consignment.location_id,
  shipping_option_id: consignment.shipping_option_id,
  items: consignment.goods,
  metadata: { consignment_id: input.id },
})
