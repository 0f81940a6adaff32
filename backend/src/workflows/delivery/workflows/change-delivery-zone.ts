import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { ChangeDeliveryZone } from "@ovop/contracts"
import { underLock } from "../../under-lock"
import { replaceZoneStep } from "../steps/replace-zone"

type Input = { id: string; zone: ChangeDeliveryZone; actor: string }

/** Changes where parcels of a zone go and for how much; orders that were placed keep their price. */
export const changeDeliveryZoneWorkflow = underLock(
  { key: ({ id }) => id, waitSeconds: 5, ttlSeconds: 30 },
  createWorkflow("change-delivery-zone", (input: Input) => {
    replaceZoneStep(input)
    return new WorkflowResponse({ id: input.id })
  }),
)
