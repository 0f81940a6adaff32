import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** What an account prefers, as it stands. */
export const readPreferencesStep = createStep(
  "read-preferences",
  async ({ customer_id }: { customer_id: string }, { container }) => {
    const { metadata } = await container.resolve(Modules.CUSTOMER).retrieveCustomer(customer_id)
    return new StepResponse({ ...metadata } as Record<string, unknown>)
  },
)
