import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { readOpenBasket } from "../../../reads/account-basket"

/** The open basket of an account, or null. */
export const findAccountBasketStep = createStep(
  "find-account-basket",
  async ({ customer_id }: { customer_id: string }, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    return new StepResponse({ id: (await readOpenBasket(query, customer_id))?.id ?? null })
  },
)
