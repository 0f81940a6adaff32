import type { Market } from "../builders/market"

/** A workflow and what it is run with, to see what it leaves behind when its last step fails. */
export type WorkflowCase = {
  name: string
  input: (market: Market) => Promise<object> | object
  /** What core's own steps in it leave behind. */
  leftByCore?: string[]
}
