import { Modules } from "@medusajs/framework/utils"
import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import {
  createPaymentCollectionsStep,
  createPaymentSessionStep,
  createPaymentSessionsWorkflow,
  createRemoteLinkStep,
  refreshPaymentCollectionForCartWorkflow,
} from "@medusajs/medusa/core-flows"

type Input = {
  cart_id: string
  /** What an earlier attempt prepared, if any did. */
  payment_collection_id: string | null
  provider_id: string
  /** What the cart comes to, as it will be paid. */
  amount: string
  currency_code: string
}

/**
 * Prepares the payment of a cart whose total is known. Core's own workflows would read the cart twice more to find it
 * out; they are left to a payment that was prepared before and has to be brought up to date.
 */
export const preparePaymentWorkflow = createWorkflow("prepare-payment", (input: Input) => {
  when("first-payment", { input }, (data) => data.input.payment_collection_id === null).then(() => {
    const collections = createPaymentCollectionsStep(
      transform({ input }, ({ input: { currency_code, amount } }) => [{ currency_code, amount }]),
    )
    createRemoteLinkStep(
      transform({ input, collections }, (data) => [
        {
          [Modules.CART]: { cart_id: data.input.cart_id },
          [Modules.PAYMENT]: { payment_collection_id: String(data.collections[0]?.id) },
        },
      ]),
    )
    createPaymentSessionStep(
      transform({ input, collections }, ({ input: { provider_id, amount, currency_code }, ...data }) => ({
        payment_collection_id: String(data.collections[0]?.id),
        ...{ provider_id, amount, currency_code, data: {}, context: {} },
      })),
    )
  })
  when("further-payment", { input }, (data) => data.input.payment_collection_id !== null).then(() => {
    refreshPaymentCollectionForCartWorkflow.runAsStep({ input: { cart_id: input.cart_id } })
    createPaymentSessionsWorkflow.runAsStep({
      input: transform({ input }, ({ input: { payment_collection_id, provider_id } }) => ({
        payment_collection_id: String(payment_collection_id),
        provider_id,
      })),
    })
  })
  return new WorkflowResponse({ cart_id: input.cart_id })
})
