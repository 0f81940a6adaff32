import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { underLock } from "../../under-lock"
import type { CashInput } from "../cash-input"
import type { Doer } from "../doer"
import { findConsignmentStep } from "../steps/find-consignment"
import { recordCashStep } from "../steps/record-cash"

type Input = Doer & { id: string; parcel_id: string; cash: CashInput }

/** Cash came back from whoever handed a parcel over. It is not captured in Medusa: settlement says who holds it. */
export const recordCashWorkflow = underLock(
  {
    key: ({ id, within }) => findConsignmentStep({ id, within }).order_id,
    waitSeconds: 10,
    ttlSeconds: 60,
  },
  createWorkflow({ name: "record-cash", idempotent: false }, (input: Input) => {
    findConsignmentStep({ id: input.id, within: input.within })
    const recorded = recordCashStep({
      id: input.id,
      parcel_id: input.parcel_id,
      cash: input.cash,
      actor: input.actor,
      actor_id: input.actor_id,
    })
    return new WorkflowResponse(recorded)
  }),
)
