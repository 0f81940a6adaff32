import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { adjustInventoryLevelsStep } from "@medusajs/medusa/core-flows"
import type { Doer } from "../../consignment/doer"
import type { ParcelWish } from "../../consignment/parcel-wish"
import { underLock } from "../../under-lock"
import { assertShelfHoldsStep } from "../steps/assert-shelf-holds"
import { findComplaintStep } from "../steps/find-complaint"
import { readReplacementStep } from "../steps/read-replacement"
import { recordReplacementStep } from "../steps/record-replacement"

type Input = Doer & ParcelWish & { id: string }

/** Other goods leave the shelf in place of those that somebody complained about. They are bought by nobody again. */
export const sendReplacementWorkflow = underLock(
  { key: ({ id, within }) => findComplaintStep({ id, within }).order_id, waitSeconds: 10, ttlSeconds: 60 },
  createWorkflow({ name: "send-replacement", idempotent: false }, (input: Input) => {
    const { consignment_id } = findComplaintStep({ id: input.id, within: input.within })
    const replacement = readReplacementStep({
      id: input.id,
      carrier: input.carrier,
      carrier_name: input.carrier_name,
    })
    const taken = adjustInventoryLevelsStep(
      transform({ replacement }, (data) => data.replacement.shelf as never),
    )
    assertShelfHoldsStep(transform({ replacement, taken }, (data) => ({ shelf: data.replacement.shelf })))
    const recorded = recordReplacementStep({
      id: input.id,
      consignment_id,
      carrier: input.carrier,
      carrier_name: input.carrier_name,
      tracking_number: input.tracking_number,
      actor: input.actor,
      actor_id: input.actor_id,
    })
    return new WorkflowResponse(recorded)
  }),
)
