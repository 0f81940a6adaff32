import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ACCOUNT_MODULE } from "../../../modules/account"
import type AccountModuleService from "../../../modules/account/service"
import { Refusal } from "../../../refusal"

/**
 * Refuses a second contact while none is proven: somebody who registered with another's address could otherwise
 * keep a way into the account after its owner took it over by a new password.
 */
export const assertContactConfirmedStep = createStep(
  "assert-contact-confirmed",
  async (input: { customer_id: string }, { container }) => {
    const rows = await container
      .resolve<AccountModuleService>(ACCOUNT_MODULE)
      .listAccountContacts({ customer_id: input.customer_id })
    if (!rows.some((row) => row.confirmed_at)) throw new Refusal("contact_unconfirmed")
    return new StepResponse({ customer_id: input.customer_id })
  },
)
