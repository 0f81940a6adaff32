import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createUserAccountWorkflow } from "@medusajs/medusa/core-flows"
import { registerPasswordStep } from "../steps/register-password"

type Input = { email: string; password: string; first_name: string; last_name: string }

/** Gives a person of the secretariat an account of the admin. */
export const addSecretariatUserWorkflow = createWorkflow("add-secretariat-user", (input: Input) => {
  const identity = registerPasswordStep({ email: input.email, password: input.password })
  const user = createUserAccountWorkflow.runAsStep({
    input: transform({ input, identity }, (data) => ({
      authIdentityId: data.identity.id,
      userData: {
        email: data.input.email,
        first_name: data.input.first_name,
        last_name: data.input.last_name,
      },
    })),
  })
  return new WorkflowResponse(transform({ user }, (data) => ({ id: data.user.id })))
})
