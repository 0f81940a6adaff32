/** How a listing is sold: from a minimum on, in multiples of a step. */
export type SoldBy = { minimum_quantity: number; quantity_step: number }

/** A listing's terms out of its metadata; whoever names none sells single pieces. */
export function soldBy(
  metadata: { minimum_quantity?: number; quantity_step?: number } | null | undefined,
): SoldBy {
  return {
    minimum_quantity: metadata?.minimum_quantity ?? 1,
    quantity_step: metadata?.quantity_step ?? 1,
  }
}

/** The quantity nearest to the wanted one that is sold; the larger of two that are equally near. */
export function nearestSold(wanted: number, { minimum_quantity, quantity_step }: SoldBy): number {
  const least = Math.ceil(minimum_quantity / quantity_step) * quantity_step
  return Math.max(least, Math.round(wanted / quantity_step) * quantity_step)
}
