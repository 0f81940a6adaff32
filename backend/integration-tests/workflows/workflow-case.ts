import type { Market } from "../builders/market"

/** A workflow and what it is run with, to see what it leaves behind when its last step fails. */
export type WorkflowCase = {
  name: string
  input: (market: Market) => Promise<object> | object
  /** What core's own steps in it leave behind. */
  leftByCore?: string[]
  /** What it did that stays done whatever fails later, by its name in the audit log. */
  actsThatStay?: string[]
}
