import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { inWhoseName } from "../../consent/in-whose-name"
import { findConsentForProducersStep } from "../../consent/steps/find-consent-for-producers"
import { type ChangeLotInput, replaceLotStep } from "../steps/replace-lot"

/** Changes what is known of a lot, closes it or opens it again. */
export const changeLotWorkflow = createWorkflow("change-lot", (input: ChangeLotInput) => {
  const acting = findConsentForProducersStep(
    transform({ input }, (data) => ({
      tenant: data.input.tenant,
      producer_ids: data.input.lot.producers.map(({ producer_id }) => producer_id),
    })),
  )
  return new WorkflowResponse(
    replaceLotStep(
      transform({ input, acting }, (data) => ({
        ...data.input,
        tenant: inWhoseName(data.input.tenant, data.acting),
      })),
    ),
  )
})
