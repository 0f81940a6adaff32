import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { contactIdOf, opensContact } from "../../../contact-token"
import { ACCOUNT_MODULE } from "../../../modules/account"
import type AccountModuleService from "../../../modules/account/service"
import { Refusal } from "../../../refusal"

/** The contact that a link opens, and whether it is to take the place of another. */
export const readOpenedContactStep = createStep(
  "read-opened-contact",
  async (input: { token: string }, { container }) => {
    const id = contactIdOf(input.token)
    const [row] = id
      ? await container.resolve<AccountModuleService>(ACCOUNT_MODULE).listAccountContacts({ id })
      : []
    if (!row || row.confirmed_at || !opensContact(input.token, row, new Date()))
      throw new Refusal("link_spent")
    const customer = await container.resolve(Modules.CUSTOMER).retrieveCustomer(row.customer_id)
    const { customer_id, kind, value } = row
    return new StepResponse({ customer_id, kind, value, replaces: customer[kind] !== value })
  },
)
