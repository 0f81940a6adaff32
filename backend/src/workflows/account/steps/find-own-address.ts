import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { Refusal } from "../../../refusal"

type Input = { customer_id: string; id: string }

/** A kept address of one's own; somebody else's is as absent as one that never was. */
export const findOwnAddressStep = createStep(
  "find-own-address",
  async ({ customer_id, id }: Input, { container }) => {
    const [row] = await container
      .resolve(Modules.CUSTOMER)
      .listCustomerAddresses({ id, customer_id }, { select: ["id"] })
    if (!row) throw new Refusal("not_found")
    return new StepResponse({ id: row.id })
  },
)
