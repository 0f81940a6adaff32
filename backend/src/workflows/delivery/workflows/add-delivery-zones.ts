import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createZonesStep, type ZoneInput } from "../steps/create-zones"

/** Sets where parcels go and for how much. */
export const addDeliveryZonesWorkflow = createWorkflow(
  "add-delivery-zones",
  (input: { zones: ZoneInput[]; actor?: string }) => new WorkflowResponse(createZonesStep(input)),
)
