import type { LineQuantities } from "@ovop/contracts"
import { toLatinDigits } from "@ovop/khmer"

/** The name of the field that says how many of a line are meant. */
export const quantityField = (lineId: string): string => `quantity-${lineId}`

type Filled = Iterable<readonly [name: string, value: unknown]>

/** How many of each line were chosen, of those of which any were; undefined where something is no number. */
export function chosenQuantities(filled: Filled): LineQuantities | undefined {
  const chosen: LineQuantities = []
  for (const [name, value] of filled) {
    if (!name.startsWith("quantity-")) continue
    const quantity = Number(toLatinDigits(String(value)) || "0")
    if (!Number.isInteger(quantity) || quantity < 0 || quantity > 1_000_000) return undefined
    if (quantity > 0) chosen.push({ line_id: name.slice("quantity-".length), quantity })
  }
  return chosen
}
