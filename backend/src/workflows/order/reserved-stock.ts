import type { BigNumberInput } from "@medusajs/framework/types"
import { generateEntityId, MathBN } from "@medusajs/framework/utils"
import type { BasketLineFacts } from "../../reads/basket-rows"
import { Refusal } from "../../refusal"
import { amountColumns } from "./amount-columns"

/** What is reserved of an inventory item at a place. */
export type ReservedUnits = { inventory_item_id: string; location_id: string; quantity: string }

type Stored = NonNullable<BasketLineFacts["variant"]>["inventory_items"][number]

/** The place that the units come from, as core chooses it: of those the channel sells from, the first with enough. */
function placeOf({ inventory }: Stored, wanted: BigNumberInput, sales_channel_id: string): string {
  const sold = inventory.location_levels.filter((level) => level.sales_channels.includes(sales_channel_id))
  const enough = sold.find((level) =>
    MathBN.gte(MathBN.sub(level.stocked_quantity, level.reserved_quantity), wanted),
  )
  const place = (enough ?? sold[0])?.location_id
  if (!place) throw new Refusal("out_of_stock")
  return place
}

/** The reservations of a line that has become an order's. */
export function reservationRows(
  { item, variant }: BasketLineFacts,
  order_line_item_id: string,
  sales_channel_id: string,
) {
  if (!variant?.manage_inventory) return []
  // Goods whose stock is counted and that have none anywhere would be sold without end.
  if (variant.inventory_items.length === 0) throw new Refusal("out_of_stock")
  return variant.inventory_items.map((stored) => {
    const quantity = MathBN.mult(stored.required_quantity, item.quantity)
    return {
      id: generateEntityId(undefined, "resitem"),
      line_item_id: order_line_item_id,
      inventory_item_id: stored.inventory_item_id,
      location_id: placeOf(stored, quantity, sales_channel_id),
      allow_backorder: variant.allow_backorder,
      ...(amountColumns("quantity", quantity) as { quantity: string }),
    }
  })
}

/** The units of reservations by item and place, each once. */
export function unitsOf(reservations: readonly ReservedUnits[]): ReservedUnits[] {
  const byPlace = new Map<string, ReservedUnits>()
  for (const { inventory_item_id, location_id, quantity } of reservations) {
    const place = JSON.stringify([inventory_item_id, location_id])
    const before = byPlace.get(place)?.quantity ?? 0
    byPlace.set(place, {
      inventory_item_id,
      location_id,
      quantity: MathBN.add(before, quantity).toFixed(),
    })
  }
  return [...byPlace.values()]
}
