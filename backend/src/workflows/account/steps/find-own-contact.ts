import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ACCOUNT_MODULE } from "../../../modules/account"
import type AccountModuleService from "../../../modules/account/service"
import { Refusal } from "../../../refusal"

type Input = { customer_id: string; contact_id: string }

/** A contact of one's own; somebody else's is as absent as one that never was. */
export const findOwnContactStep = createStep(
  "find-own-contact",
  async ({ customer_id, contact_id }: Input, { container }) => {
    const [row] = await container
      .resolve<AccountModuleService>(ACCOUNT_MODULE)
      .listAccountContacts({ id: contact_id, customer_id })
    if (!row) throw new Refusal("not_found")
    return new StepResponse({ kind: row.kind, value: row.value })
  },
)
