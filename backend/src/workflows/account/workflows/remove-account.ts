import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { customerAccount } from "../../../account-kind"
import { checkOwnPasswordStep } from "../steps/check-own-password"
import { endSessionsStep } from "../steps/end-sessions"
import { eraseCustomerStep } from "../steps/erase-customer"
import { readBelongingsStep } from "../steps/read-belongings"
import { removeAddressesStep } from "../steps/remove-addresses"
import { removeBasketsStep } from "../steps/remove-baskets"
import { removeContactsStep } from "../steps/remove-contacts"
import { removeSignInsStep } from "../steps/remove-sign-ins"

type Input = { customer_id: string; password: string }

/** Removes a person from the market. Orders stay as the tax law wants them, and open by their private links. */
export const removeAccountWorkflow = createWorkflow("remove-account", (input: Input) => {
  const { customer_id } = checkOwnPasswordStep({ customer_id: input.customer_id, password: input.password })
  const belongings = readBelongingsStep({ customer_id })
  endSessionsStep({
    account: transform({ customer_id }, (data) => customerAccount(data.customer_id)),
  })
  removeSignInsStep({ customer_id })
  removeContactsStep({ customer_id })
  removeAddressesStep({ ids: belongings.address_ids })
  removeBasketsStep({ ids: belongings.basket_ids })
  eraseCustomerStep({ customer_id })
  return new WorkflowResponse({ customer_id })
})
