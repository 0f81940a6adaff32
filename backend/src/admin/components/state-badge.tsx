import { StatusBadge } from "@medusajs/ui"
import type { ReactNode } from "react"

const COLOURS: Record<string, "green" | "red" | "orange" | "grey" | "blue"> = {
  active: "green",
  applied: "blue",
  submitted: "blue",
  returned: "orange",
  approved: "green",
  refused: "red",
  not_yet_valid: "blue",
  suspended: "orange",
  revoked: "red",
  expired: "grey",
  superseded: "grey",
  withdrawn: "grey",
  placed: "blue",
  confirmed: "blue",
  partly_dispatched: "orange",
  dispatched: "orange",
  delivered: "green",
  cancelled: "grey",
  due_on_delivery: "grey",
  awaiting_transfer: "orange",
  part_received: "orange",
  paid: "green",
  refund_owed: "red",
}

/** A state in its colour; the word says it too. */
export function StateBadge({ state, children }: { state: string; children: ReactNode }) {
  return (
    <StatusBadge color={COLOURS[state] ?? "grey"} className="whitespace-nowrap leading-relaxed">
      {children}
    </StatusBadge>
  )
}
