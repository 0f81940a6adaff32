import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { ChangeDeliveryZone } from "@ovop/contracts"
import { replaceZoneStep } from "../steps/replace-zone"

type Input = { id: string; zone: ChangeDeliveryZone; actor: string }

/** Changes where parcels of a zone go and for how much; orders that were placed keep their price. */
export const changeDeliveryZoneWorkflow = createWorkflow("change-delivery-zone", (input: Input) => {
  acquireLockStep({ key: input.id, timeout: 5, ttl: 30 })
  replaceZoneStep(input)
  releaseLockStep({ key: input.id })
  return new WorkflowResponse({ id: input.id })
})
