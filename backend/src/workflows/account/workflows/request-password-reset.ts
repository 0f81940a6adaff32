import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { generateResetPasswordTokenWorkflow } from "@medusajs/medusa/core-flows"
import type { Locale } from "@ovop/contracts"
import { PASSWORD_PROVIDERS } from "../sign-ins"
import { findCustomerOfStep } from "../steps/find-customer-of"

type Input = { identifier: string; locale: Locale; secret: string }

/**
 * Makes a link to set a new password where there is an account, and says so to nobody but its owner: core emits
 * `auth.password_reset` with the token, which lives a quarter of an hour and once.
 */
export const requestPasswordResetWorkflow = createWorkflow("request-password-reset", (input: Input) => {
  const found = findCustomerOfStep({ identifier: input.identifier })
  when("account-exists", { found }, (data) => data.found.customer_id !== null).then(() =>
    generateResetPasswordTokenWorkflow.runAsStep({
      input: transform({ input }, ({ input: { identifier, locale, secret } }) => ({
        entityId: identifier,
        actorType: "customer",
        provider: PASSWORD_PROVIDERS.customer,
        secret,
        metadata: { locale },
      })),
    }),
  )
  return new WorkflowResponse({ done: true })
})
