import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { accountSignedInBy } from "../sign-ins"

/** The customer that an e-mail address or number signs in, or null. */
export const findCustomerOfStep = createStep(
  "find-customer-of",
  async (input: { identifier: string }, { container }) =>
    new StepResponse({
      customer_id: (await accountSignedInBy(container, "customer", input.identifier)) ?? null,
    }),
)
