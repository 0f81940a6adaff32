import type { ConsignmentStatus } from "@ovop/contracts"

/**
 * Where a consignment may go from each status. What is on its way can no longer be cancelled: it is returned. Only what
 * is fetched, and a service, is handed over without having been sent. A part may go ahead of the rest; what is declined
 * of the rest then ends it.
 */
export const consignmentMoves = {
  placed: ["confirmed", "cancelled"],
  confirmed: ["partly_dispatched", "dispatched", "delivered", "cancelled"],
  partly_dispatched: ["dispatched", "delivered"],
  dispatched: ["delivered"],
  delivered: [],
  cancelled: [],
} as const satisfies Record<ConsignmentStatus, readonly ConsignmentStatus[]>

/** The statuses from which a consignment may come to this one. */
export function statusesBefore(to: ConsignmentStatus): ConsignmentStatus[] {
  return (Object.keys(consignmentMoves) as ConsignmentStatus[]).filter((from) =>
    (consignmentMoves[from] as readonly ConsignmentStatus[]).includes(to),
  )
}

/** How far one line has come, as far as the status of its consignment hangs on it. */
export type LineProgress = {
  is_service: boolean
  quantity: number
  declined: number
  dispatched: number
  /** The service took place. */
  is_completed: boolean
}

/** What of a line can still be sent or declined; of a service, what has not taken place. */
export function leftOf({ is_service, quantity, declined, dispatched, is_completed }: LineProgress): number {
  if (is_service) return is_completed ? 0 : quantity - declined
  return quantity - declined - dispatched
}

/**
 * Where a consignment stands that its association has accepted or not, by what became of its lines and parcels. Parcels
 * that replace goods are none of these.
 */
export function statusBy(
  lines: readonly LineProgress[],
  parcels: readonly { is_delivered: boolean }[],
  now: ConsignmentStatus,
): ConsignmentStatus {
  if (lines.every(({ quantity, declined }) => declined === quantity)) return "cancelled"
  const hasMoved = lines.some(({ dispatched, is_completed }) => dispatched > 0 || is_completed)
  if (!hasMoved) return now
  if (lines.some((line) => leftOf(line) > 0)) return "partly_dispatched"
  return parcels.every(({ is_delivered }) => is_delivered) ? "delivered" : "dispatched"
}
