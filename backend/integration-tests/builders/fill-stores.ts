import type { Market } from "./market"

/** Enough of everything, so that no run of a long proof is refused for want of goods. */
export async function fillStores({ query }: Market): Promise<void> {
  const raw = JSON.stringify({ value: "100000", precision: 20 })
  await query("update inventory_level set stocked_quantity = 100000, raw_stocked_quantity = ?", [raw])
}
