import type { MedusaContainer } from "@medusajs/framework/types"
import type { Change } from "../../../modules/outbox/service"

/** What became of changes that were handed to a consumer. A failure is thrown. */
export type Outcome = { state: "delivered" } | { state: "not-yet"; seconds: number }

export type Deliver = (changes: readonly Change[], container: MedusaContainer) => Promise<Outcome>

export const delivered: Outcome = { state: "delivered" }
