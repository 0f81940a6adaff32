import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { findOwnAddressStep } from "../steps/find-own-address"
import { removeAddressesStep } from "../steps/remove-addresses"

type Input = { customer_id: string; id: string }

/** Removes a kept address. */
export const removeAddressWorkflow = createWorkflow("remove-address", (input: Input) => {
  const address = findOwnAddressStep({ customer_id: input.customer_id, id: input.id })
  removeAddressesStep({ ids: transform({ address }, (data) => [data.address.id]) })
  return new WorkflowResponse({ id: input.id })
})
