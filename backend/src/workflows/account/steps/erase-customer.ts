import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** Takes the person out of a customer. The row stays, because orders name it and the law keeps those. */
export const eraseCustomerStep = createStep(
  "erase-customer",
  async ({ customer_id }: { customer_id: string }, { container }) => {
    const customers = container.resolve(Modules.CUSTOMER)
    const { first_name, last_name, company_name, email, phone, metadata } =
      await customers.retrieveCustomer(customer_id)
    await customers.updateCustomers(customer_id, {
      first_name: null,
      last_name: null,
      company_name: null,
      email: null,
      phone: null,
      metadata: null,
      has_account: false,
    } as object)
    const before = { first_name, last_name, company_name, email, phone, metadata, has_account: true }
    return new StepResponse({ customer_id }, { customer_id, before })
  },
  async (done, { container }) => {
    if (done)
      await container.resolve(Modules.CUSTOMER).updateCustomers(done.customer_id, done.before as object)
  },
)
