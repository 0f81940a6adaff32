import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { customerAccount } from "../../../account-kind"
import { Refusal } from "../../../refusal"
import { PASSWORD_PROVIDERS, readSignIns } from "../sign-ins"

type Input = { customer_id: string; password: string }

/** Refuses what only the owner may do to somebody who found the device signed in. */
export const checkOwnPasswordStep = createStep(
  "check-own-password",
  async ({ customer_id, password }: Input, { container }) => {
    const [signIn] = await readSignIns(container, customerAccount(customer_id))
    const answer =
      signIn &&
      (await container
        .resolve(Modules.AUTH)
        .authenticate(PASSWORD_PROVIDERS.customer, { body: { email: signIn.entity_id, password } }))
    if (!answer?.success) throw new Refusal("password_wrong")
    return new StepResponse({ customer_id })
  },
)
