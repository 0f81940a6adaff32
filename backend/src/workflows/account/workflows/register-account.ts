import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createCustomersWorkflow, setAuthAppMetadataStep } from "@medusajs/medusa/core-flows"
import type { Currency, Locale } from "@ovop/contracts"
import type { Identifier } from "../../../account-identifier"
import { customerAccount } from "../../../account-kind"
import { addSignInStep } from "../steps/add-sign-in"
import { createSessionStep } from "../steps/create-session"
import { requestContactStep } from "../steps/request-contact"

type Input = {
  identifier: Identifier
  password: string
  name: string
  locale: Locale
  currency: Currency
  device?: string | undefined
}

/** Makes an account and signs the device in. Who has a telephone only has no e-mail address, not an invented one. */
export const registerAccountWorkflow = createWorkflow("register-account", (input: Input) => {
  const signIn = addSignInStep(
    transform({ input }, (data) => ({
      kind: "customer" as const,
      identifier: data.input.identifier.value,
      password: data.input.password,
    })),
  )
  const customers = createCustomersWorkflow.runAsStep({
    input: transform({ input }, ({ input: { identifier, name, locale, currency } }) => ({
      customersData: [
        {
          first_name: name,
          [identifier.kind]: identifier.value,
          has_account: true,
          metadata: { locale, currency },
        },
      ],
    })),
  })
  const customer_id = transform({ customers }, (data) => String(data.customers[0]?.id))
  setAuthAppMetadataStep({ authIdentityId: signIn.id, actorType: "customer", value: customer_id })
  requestContactStep(
    transform({ input, customer_id }, (data) => ({
      customer_id: data.customer_id,
      contact: data.input.identifier,
    })),
  )
  const session = createSessionStep({
    account: transform({ customer_id }, (data) => customerAccount(data.customer_id)),
    device: input.device,
  })
  return new WorkflowResponse({ customer_id, token: session.token })
})
