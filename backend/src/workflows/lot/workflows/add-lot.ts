import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { inWhoseName } from "../../consent/in-whose-name"
import { findConsentForProducersStep } from "../../consent/steps/find-consent-for-producers"
import { type AddLotInput, createLotStep } from "../steps/create-lot"

/** Begins a lot of an association. */
export const addLotWorkflow = createWorkflow("add-lot", (input: AddLotInput) => {
  const acting = findConsentForProducersStep(
    transform({ input }, (data) => ({
      tenant: data.input.tenant,
      producer_ids: data.input.lot.producers.map(({ producer_id }) => producer_id),
    })),
  )
  return new WorkflowResponse(
    createLotStep(
      transform({ input, acting }, (data) => ({
        ...data.input,
        tenant: inWhoseName(data.input.tenant, data.acting),
      })),
    ),
  )
})
