import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { addToCartWorkflow, transferCartCustomerWorkflow } from "@medusajs/medusa/core-flows"
import { removeBasketsStep } from "../../account/steps/remove-baskets"
import { underLock } from "../../under-lock"
import { accountBasketKey } from "../account-basket-key"
import { readBasketsToJoinStep } from "../steps/read-baskets-to-join"

type Input = { customer_id: string; basket_id: string | null }

/** Core declares that its transfer returns nothing, which the compiler takes for "never returns". */
const transferCart = transferCartCustomerWorkflow.runAsStep as unknown as (run: { input: object }) => void

/**
 * Gives a guest's basket to the account. If the account has one, the guest's goods go into it, in its currency, and
 * the guest's is put away; two devices that sign in at once wait for each other.
 */
export const adoptBasketWorkflow = underLock(
  {
    key: (input) =>
      transform({ input }, ({ input: { customer_id, basket_id } }) => [
        accountBasketKey(customer_id),
        ...(basket_id ? [basket_id] : []),
      ]),
    waitSeconds: 5,
    ttlSeconds: 30,
  },
  createWorkflow("adopt-basket", (input: Input) => {
    const found = readBasketsToJoinStep({ customer_id: input.customer_id, basket_id: input.basket_id })
    when("first-basket", { found }, (data) => !data.found.own && data.found.guest !== null).then(() =>
      transferCart({
        input: transform({ input, found }, (data) => ({
          id: data.found.guest,
          customer_id: data.input.customer_id,
        })),
      }),
    )
    when("more-goods", { found }, (data) => data.found.own !== null && data.found.lines.length > 0).then(() =>
      addToCartWorkflow.runAsStep({
        input: transform({ found }, (data) => ({ cart_id: String(data.found.own), items: data.found.lines })),
      }),
    )
    removeBasketsStep({
      ids: transform({ found }, ({ found: { own, guest } }) => (own && guest ? [guest] : [])),
    })
    return new WorkflowResponse(transform({ found }, (data) => ({ left_out: data.found.left_out })))
  }),
)
