import type { ConsignmentStatus } from "@ovop/contracts"

/**
 * Where a consignment may go from each status. What is on its way can no longer be cancelled: it is returned. Only what
 * is fetched, and a service, is handed over without having been sent.
 */
export const consignmentMoves = {
  placed: ["confirmed", "cancelled"],
  confirmed: ["dispatched", "delivered", "cancelled"],
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
